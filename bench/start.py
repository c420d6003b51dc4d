"""From nothing to the first operator. Prints the peak of resident memory."""
import torch

torch.ones(2, 2).add(1)
with open('/proc/self/status') as status:
    print(next(int(line.split()[1]) * 1024 for line in status if line.startswith('VmHWM:')))
