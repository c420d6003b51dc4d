"""What happens beside a training: losses and times; what run.ts does for the TypeScript models."""
import time


class Run:
    def __init__(self, limit=None):
        self.epochs = []
        self.losses = []
        self.limit = limit

    def progress(self, loader):
        """The loader's batches; also takes the time."""
        total = len(loader) if self.limit is None else min(len(loader), self.limit)
        start = time.perf_counter()
        self.steps = 0
        for batch in loader:
            yield batch
            self.steps += 1
            if self.steps == total:
                break
        self.seconds = time.perf_counter() - start

    def step(self, loss):
        """Notes a step's loss."""
        self.losses.append(loss)

    def summary(self, accuracy):
        """Ends an epoch: prints its line."""
        epoch = len(self.epochs)
        loss = sum(self.losses[-self.steps:]) / self.steps
        self.epochs.append(dict(epoch=epoch, loss=loss, accuracy=accuracy, steps=self.steps, seconds=self.seconds))
        print(f'#summary: {epoch:3d}  {loss:.4f}  {accuracy * 100:5.2f}%', flush=True)
