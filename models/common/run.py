"""What happens beside a training: losses and times; what run.ts does for the TypeScript models."""
import itertools
import time


class Run:
    def __init__(self):
        self.epochs = []
        self.losses = []
        self.start = 0
        self.steps = 0

    def progress(self, loader, limit=None):
        """The loader's batches, `limit` at most."""
        self.start = time.perf_counter()
        return itertools.islice(loader, limit)

    def iterations(self, n):
        """Numbers from 0 up to `n`, for a training that is not cut into epochs."""
        self.start = time.perf_counter()
        return range(n)

    def take(self, items, n):
        """The first `n` of the items, likewise."""
        self.start = time.perf_counter()
        return itertools.islice(items, n)

    def step(self, loss):
        """Notes a step's loss."""
        self.losses.append(loss)
        self.steps += 1

    def summary(self, test):
        """Ends an epoch with a test, and prints a line."""
        epoch = self._end(lambda: dict(accuracy=test()))
        print(f"#summary: {epoch['epoch']:3d}  {epoch['loss']:.4f}  {epoch['accuracy']:6.2%}", flush=True)

    def summaries(self, test):
        """The same for a model that is tested on the training set too."""
        epoch = self._end(test)
        print(
            f"#summary: {len(self.losses) - 1:5d}  train {epoch['train_accuracy']:6.2%}"
            f"  test {epoch['accuracy']:6.2%}  loss {epoch['loss']:.4f}",
            flush=True,
        )

    def training(self, step, measure):
        """Ends a stretch of steps with the accuracy on the last batch, and prints a line."""
        epoch = self._end(lambda: dict(step=step, train_accuracy=measure()))
        print(f"step {step} training accuracy {epoch['train_accuracy']:.2f}", flush=True)

    def test(self, step, measure):
        """Ends a training with a test, and prints a line."""
        epoch = self._end(lambda: dict(step=step, accuracy=measure()))
        print(f"test accuracy {epoch['accuracy']:.4f}", flush=True)

    def _end(self, test):
        seconds = time.perf_counter() - self.start
        # After the last line of a training there may have been no step: then it's the last one's loss.
        losses = self.losses[-max(self.steps, 1):]
        loss = sum(losses) / len(losses)
        epoch = dict(epoch=len(self.epochs), loss=loss, **test(), steps=self.steps, seconds=seconds)
        self.epochs.append(epoch)
        self.steps = 0
        self.start = time.perf_counter()
        return epoch
