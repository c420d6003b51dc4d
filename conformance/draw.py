"""Draws PyTorch's own test samples, runs them, and writes each with what came of it as a line of JSON.

    .venv/bin/python conformance/draw.py --dtype float32 [--op add] [--seed 0] [--part 0/2]

The samples are those of torch.testing's operator database, `op_db`. A line is one sample: the calls that it makes through the
public API, its inputs, and what Python got: outputs, gradients, the result of the in-place variant, or an error. replay.ts
makes the same calls in TypeScript and compares.

Some entries of the database wrap an operator in a lambda of several calls, so a call is not taken from the database:
it is watched as it passes `__torch_function__`, and every argument is either data, an input, or an earlier result.
"""
import argparse
import base64
import dataclasses
import itertools
import json
import math
import sys
import types
import unittest
import warnings

# `expecttest` is only imported for a base class that nothing here uses.
sys.modules["expecttest"] = types.SimpleNamespace(
    TestCase=unittest.TestCase, assert_expected_inline=None, assert_expected_raises_inline=None
)

import numpy as np  # noqa: E402
import torch  # noqa: E402
from torch.overrides import TorchFunctionMode, resolve_name  # noqa: E402
from torch.testing._internal.common_methods_invocations import op_db  # noqa: E402

# Their results are memory as it was found.
UNINITIALISED = {
    "empty", "empty_like", "empty_strided", "empty_permuted", "new_empty", "new_empty_strided", "resize_", "resize_as_",
}


class NoForm(Exception):
    """A value that can't be written down."""


class Writer:
    """Values as JSON. A tensor is written once, with its storage, and then named by its number."""

    def __init__(self):
        self.tensors = []
        self.storages = []
        self.numbers = {}
        self.storage_numbers = {}
        self.alive = []  # so that no id is used twice

    def tensor(self, t):
        number = self.numbers.get(id(t))
        if number is not None:
            return number
        number = len(self.tensors)
        self.numbers[id(t)] = number
        self.alive.append(t)
        self.tensors.append(None)
        self.tensors[number] = self.describe(t)
        return number

    def describe(self, t):
        if type(t) not in (torch.Tensor, torch.nn.Parameter):
            raise NoForm(f"a {type(t).__name__}")
        entry = {"dtype": name(t.dtype), "shape": list(t.shape), "requires_grad": t.requires_grad}
        if t.device.type == "meta":
            return entry | {"device": "meta", "stride": list(t.stride())}
        parts = parts_of(t)
        if parts is not None:
            coalesced = t.is_coalesced() if t.layout is torch.sparse_coo else None
            return entry | {"layout": name(t.layout), "parts": [self.tensor(p) for p in parts], "coalesced": coalesced}
        if t.layout is not torch.strided or t.is_quantized:
            raise NoForm(f"an input of layout {name(t.layout)}")
        if t.is_conj() or t.is_neg():
            base = t.detach()
            base = base.conj() if t.is_conj() else base
            base = torch._neg_view(base) if t.is_neg() else base
            return entry | {"conj": t.is_conj(), "neg": t.is_neg(), "of": self.tensor(base)}
        return entry | {
            "stride": list(t.stride()),
            "offset": t.storage_offset(),
            "storage": self.storage(t),
            "leaf": t.is_leaf,
        }

    def storage(self, t):
        storage = t.untyped_storage()
        key = storage._cdata
        if key not in self.storage_numbers:
            if storage.nbytes() > 160 << 20:
                raise NoForm("a storage of more than 160 MB")
            self.storage_numbers[key] = len(self.storages)
            self.alive.append(storage)
            self.storages.append(base64.b64encode(bytes_of(storage)).decode())
        return self.storage_numbers[key]

    def value(self, v, results=None):
        if isinstance(v, torch.Tensor):
            if results is not None and id(v) in results:
                return {"$result": results[id(v)]}
            return {"$tensor": self.tensor(v)}
        if v is None or isinstance(v, (bool, str)):
            return v
        if isinstance(v, (int, np.integer)):
            v = int(v)
            return v if abs(v) < 2**53 else {"$int": str(v)}
        if isinstance(v, (float, np.floating)):
            v = float(v)
            if math.isfinite(v) and v != int(v):
                return v
            # JSON has no nan, and a number alone can't say that it's a float.
            return {"$float": repr(v)}
        if isinstance(v, complex):
            return {"$complex": [self.value(v.real), self.value(v.imag)]}
        if isinstance(v, (tuple, list, torch.Size)):
            return [self.value(x, results) for x in v]
        if isinstance(v, dict):
            return {"$dict": {str(k): self.value(x, results) for k, x in v.items()}}
        if isinstance(v, slice):
            return {"$slice": [self.value(x, results) for x in (v.start, v.stop, v.step)]}
        if v is Ellipsis:
            return {"$ellipsis": True}
        for kind in (torch.dtype, torch.layout, torch.memory_format):
            if isinstance(v, kind):
                return {"$constant": name(v)}
        if isinstance(v, torch.device):
            return {"$device": str(v)}
        if isinstance(v, torch.nn.PairwiseDistance):
            return {"$new": ["PairwiseDistance", self.value([v.norm, v.eps, v.keepdim])]}
        if isinstance(v, torch.nn.LinearCrossEntropyOptions):
            fields = [getattr(v, field.name) for field in dataclasses.fields(v)]
            return {"$new": ["LinearCrossEntropyOptions", self.value(fields)]}
        if isinstance(v, torch.Generator):
            return {"$generator": v.initial_seed()}
        if v in (float, int, bool, complex):
            names = {float: torch.get_default_dtype(), int: torch.int64, bool: torch.bool, complex: torch.complex64}
            return {"$constant": name(names[v])}
        if type(v).__name__ in ("_ScalingType", "_SwizzleType"):
            return v.value
        if dataclasses.is_dataclass(v):
            return {"$dict": {f.name: self.value(getattr(v, f.name), results) for f in dataclasses.fields(v)}}
        if callable(v) and resolve_name(v) is not None:
            return {"$function": resolve_name(v)}
        raise NoForm(f"a {type(v).__name__}")

    def take(self):
        taken = {"tensors": self.tensors, "storages": self.storages}
        return taken


def name(constant):
    return str(constant).removeprefix("torch.")


def parts_of(t):
    """The tensors that a sparse one consists of; None for the others."""
    t = t.detach()
    if t.layout is torch.sparse_coo:
        return [t._indices(), t._values()]
    if t.layout in (torch.sparse_csr, torch.sparse_bsr):
        return [t.crow_indices(), t.col_indices(), t.values()]
    if t.layout in (torch.sparse_csc, torch.sparse_bsc):
        return [t.ccol_indices(), t.row_indices(), t.values()]
    return None


def plain(t):
    with torch.no_grad():
        return torch.empty_like(t.detach().resolve_conj().resolve_neg()).copy_(t)


def bytes_of(storage):
    if storage.nbytes() == 0:
        return b""
    # Of a copy: a storage that NumPy has seen can't be resized any more.
    return bytes(torch.tensor([], dtype=torch.uint8).set_(storage).clone().numpy())


class Watch(TorchFunctionMode):
    """Writes down the public calls that are made."""

    def __init__(self, writer):
        super().__init__()
        self.writer = writer
        self.calls = []
        self.results = {}
        self.alive = []

    def __torch_function__(self, func, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        function = resolve_name(func) or f"{getattr(func, '__module__', '?')}.{getattr(func, '__name__', func)}"
        # A mode that a generator of samples leaves as it is collected isn't what is watched.
        if function == "torch._C._set_grad_enabled":
            return func(*args, **kwargs)
        # Of indices, a tuple is spread, a list is one index.
        listed = getattr(func, "__name__", "") == "__getitem__" and isinstance(args[1], list)
        positional = (args[0], [args[1]]) if listed else args
        call = {
            "function": function,
            "args": [self.writer.value(a, self.results) for a in positional],
            "kwargs": {k: self.writer.value(v, self.results) for k, v in kwargs.items()},
            # The database seeds anew before each random operator.
            "seed": torch.initial_seed(),
        }
        self.calls.append(call)
        out = func(*args, **kwargs)
        self.note(out, [len(self.calls) - 1])
        return out

    def note(self, out, path):
        self.alive.append(out)
        if isinstance(out, torch.Tensor):
            # What an in-place call returns is its input still.
            if id(out) not in self.writer.numbers:
                self.results.setdefault(id(out), path)
        elif isinstance(out, (tuple, list)):
            for i, x in enumerate(out):
                self.note(x, [*path, i])


def tensors_in(v):
    if isinstance(v, torch.Tensor):
        yield v
    elif isinstance(v, (tuple, list)):
        for x in v:
            yield from tensors_in(x)
    elif isinstance(v, dict):
        for x in v.values():
            yield from tensors_in(x)


def output(v, inputs):
    """A result, with its bytes, and which input it is a view of."""
    if isinstance(v, torch.Tensor):
        entry = {
            "dtype": name(v.dtype), "shape": list(v.shape), "requires_grad": v.requires_grad, "layout": name(v.layout),
        }
        parts = parts_of(v)
        if parts is not None:
            return {"tensor": entry | {"parts": [output(p, []) for p in parts]}}
        if v.layout is not torch.strided or v.is_quantized or v.is_meta or type(v) is not torch.Tensor:
            return {"tensor": entry}
        storages = [t.untyped_storage()._cdata if t.layout is torch.strided else None for t in inputs]
        same = [i for i, t in enumerate(inputs) if t is v]
        entry["stride"] = list(v.stride())
        entry["same"] = same[0] if same else None
        shared = v.numel() > 0 and v.untyped_storage()._cdata in storages
        entry["aliases"] = storages.index(v.untyped_storage()._cdata) if shared else None
        data = plain(v.detach()).contiguous()
        entry["data"] = base64.b64encode(bytes_of(data.untyped_storage())[: data.numel() * data.element_size()]).decode()
        return {"tensor": entry}
    if isinstance(v, (tuple, list)):
        return [output(x, inputs) for x in v]
    if isinstance(v, dict):
        return {"dict": {k: output(x, inputs) for k, x in v.items()}}
    return {"value": Writer().value(v)}


def copied(v, memo):
    """The same arguments anew, for a variant that changes its input."""
    if isinstance(v, torch.Tensor):
        if id(v) not in memo:
            memo[id(v)] = v.detach().clone()
        return memo[id(v)]
    if isinstance(v, (tuple, list)):
        return type(v)(copied(x, memo) for x in v) if not hasattr(v, "_fields") else v
    if isinstance(v, dict):
        return {k: copied(x, memo) for k, x in v.items()}
    return v


def public(op):
    """'linalg.svd' where the entry is that very function of the public API, else None."""
    found = torch
    for part in op.name.split("."):
        found = getattr(found, part, None)
    return f"torch.{op.name}" if found is op.op and found is not None else None


def run(op, sample, seed, differentiate):
    """One sample: what was called and what came of it."""
    writer = Writer()
    given = (sample.input, *sample.args)
    for t in tensors_in([given, sample.kwargs]):
        writer.tensor(t)
    inputs = list(writer.alive[i] for i in range(len(writer.alive)) if isinstance(writer.alive[i], torch.Tensor))
    known = public(op)
    watch = Watch(writer)
    torch.manual_seed(seed)
    # This driver reads pivots that nobody wrote: two runs of Python don't agree in the last bits either.
    line = {"close": op.name == "linalg.lstsq" and sample.kwargs.get("driver") == "gelsy"}
    if known is not None:
        call = {
            "function": known,
            "args": [writer.value(a) for a in given],
            "kwargs": {k: writer.value(v) for k, v in sample.kwargs.items()},
        }
        written = writer.take()  # before the call, which may change them
        line |= {"calls": [call], **json.loads(json.dumps(written))}
        # Copies, since the call may change its arguments.
        memo = {}
        again = [copied(a, memo) for a in given], copied(sample.kwargs, memo)
        out = op.op(*given, **sample.kwargs)
        watch.calls.append(call)
        watch.note(out, [0])
        if op.supports_out and isinstance(sample.input, torch.Tensor) and "out" not in sample.kwargs:
            line["out"] = with_out(op, *again, out, seed)
    else:
        before = json.loads(json.dumps(writer.take()))
        with watch:
            out = op.op(*given, **sample.kwargs)
        after = writer.take()
        # What joined later are constants made inside.
        line |= {
            "calls": list(watch.calls),
            "tensors": before["tensors"] + after["tensors"][len(before["tensors"]):],
            "storages": before["storages"] + after["storages"][len(before["storages"]):],
        }
    line["result"] = reference(out, watch)
    line["output"] = output(out, inputs)
    if differentiate:
        line["gradient"] = gradient(sample, out, watch, writer, inputs)
    return line


def reference(out, watch):
    """Which results of which calls the outcome is."""
    if isinstance(out, torch.Tensor):
        if id(out) in watch.results:
            return {"$result": watch.results[id(out)]}
        if id(out) in watch.writer.numbers:
            return {"$tensor": watch.writer.numbers[id(out)]}
        return {"$result": [len(watch.calls) - 1]}
    if isinstance(out, (tuple, list)) and any(isinstance(x, torch.Tensor) for x in out):
        return [reference(x, watch) for x in out]
    return {"$result": [len(watch.calls) - 1]}


def gradient(sample, out, watch, writer, inputs):
    """Gradients for random gradients of the output; the last calls bring the output into shape for that."""
    differentiable = [t for t in inputs if t.requires_grad and t.is_leaf]
    count = len(watch.calls)
    with watch:
        processed = sample.output_process_fn_grad(out)
    outs = [t for t in tensors_in(processed) if t.requires_grad]
    if not outs or not differentiable:
        return None
    torch.manual_seed(0)
    weights = [torch.randn_like(t) if t.layout is torch.strided else torch.ones_like(t) for t in outs]
    grads = torch.autograd.grad(outs, differentiable, weights, allow_unused=True)
    extra = Writer()
    return {
        "calls": watch.calls[count:],
        "outputs": [reference(t, watch) for t in outs],
        "weights": [extra.value(w) for w in weights],
        "inputs": [writer.numbers[id(t)] for t in differentiable],
        "expected": [None if g is None else output(g, []) for g in grads],
        **extra.take(),
    }


def in_place(op, sample, seed):
    """What the in-place variant makes of the input, or the error that it raises."""
    variant = op.get_inplace()
    # Where the entry wraps an operator, its arguments are not those of the call that is replayed.
    if variant is None or public(op) is None or not isinstance(sample.input, torch.Tensor):
        return None
    if not hasattr(torch.Tensor, variant.__name__):
        return None
    memo = {}
    given = [copied(a, memo) for a in (sample.input, *sample.args)]
    kwargs = copied(sample.kwargs, memo)
    torch.manual_seed(seed)
    try:
        out = variant(*given, **kwargs)
    except Exception as e:
        return {"name": variant.__name__, "error": problem(e)}
    return {"name": variant.__name__, "output": output(out, given[:1] if isinstance(given[0], torch.Tensor) else [])}


def with_out(op, given, kwargs, out, seed):
    """What is in `out` after a call that writes there, or the error that it raises."""
    outs = list(out) if isinstance(out, (tuple, list)) else [out]
    if not outs or not all(isinstance(t, torch.Tensor) for t in outs):
        return None
    outs = [torch.empty(0, dtype=t.dtype) for t in outs]
    into = {"out": tuple(outs) if isinstance(out, (tuple, list)) else outs[0]}
    torch.manual_seed(seed)
    try:
        op.op(*given, **kwargs, **into)
    except Exception as e:
        return {"dtypes": [name(t.dtype) for t in outs], "error": problem(e)}
    return {"dtypes": [name(t.dtype) for t in outs], "output": output(into["out"], [])}


def problem(e):
    return {"type": type(e).__name__, "message": str(e)}


def lines(op, dtype, seed, most):
    """The samples and the error inputs of an entry in a dtype, at most so many of each."""
    differentiate = op.supports_autograd and dtype in op.supported_backward_dtypes("cpu")
    torch.manual_seed(seed)
    np.random.seed(seed)
    import random

    random.seed(seed)
    samples = op.sample_inputs("cpu", dtype, requires_grad=differentiate)
    for i, sample in enumerate(itertools.islice(samples, most)):
        line = {"kind": "sample", "index": i}
        try:
            # The in-place variant first: it works on copies, the others may change the input.
            changed = in_place(op, sample, seed)
            line |= run(op, sample, seed, differentiate)
            line["in_place"] = changed
            line["method"] = getattr(op.get_method(), "__name__", None) if public(op) else None
        except NoForm as e:
            line |= {"no_form": str(e)}
        except Exception as e:
            line |= {"python_fails": problem(e)}
        yield line
    if op.error_inputs_func is None:
        return
    for i, error in enumerate(itertools.islice(op.error_inputs("cpu"), most)):
        sample = error.sample_input
        line = {"kind": "error", "index": i}
        writer = Writer()
        watch = Watch(writer)
        try:
            for t in tensors_in([sample.input, sample.args, sample.kwargs]):
                writer.tensor(t)
            written = json.loads(json.dumps(writer.take()))
            known = public(op)
            if known is not None:
                given = (sample.input, *sample.args)
                watch.calls.append({
                    "function": known,
                    "args": [writer.value(a) for a in given],
                    "kwargs": {k: writer.value(v) for k, v in sample.kwargs.items()},
                })
                op.op(*given, **sample.kwargs)
            else:
                with watch:
                    op.op(sample.input, *sample.args, **sample.kwargs)
            line |= {"python_fails": {"type": "none", "message": "no error was raised"}}
        except NoForm as e:
            line |= {"no_form": str(e)}
        except Exception as e:
            line |= {"calls": watch.calls, **written, "error": problem(e)}
            if not watch.calls:
                line["no_form"] = "what raises before the first public call"
        yield line


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dtype", default="float32", help="a dtype of torch")
    parser.add_argument("--any", action="store_true", help="another dtype for entries that don't take this one")
    parser.add_argument("--op", action="append", help="name of an entry; may be given several times")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--part", default="0/1", help="every n-th entry: 0/2, 1/2")
    parser.add_argument("--most", type=int, help="at most so many samples of an entry")
    options = parser.parse_args()
    warnings.filterwarnings("ignore")
    torch.set_num_threads(1)
    part, parts = map(int, options.part.split("/"))
    entries = [op for op in op_db if options.op is None or op.name in options.op]
    for op in entries[part::parts]:
        supported = op.supported_dtypes("cpu")
        entry = {"op": op.name, "variant": op.variant_test_name}
        dtype = getattr(torch, options.dtype)
        if options.any and dtype not in supported:
            dtype = min(supported, key=str, default=dtype)
        if dtype not in supported:
            print(json.dumps(entry | {"kind": "unsupported", "supported": sorted(map(name, supported))}), flush=True)
            continue
        entry |= {"dtype": name(dtype), "uninitialised": op.name in UNINITIALISED}
        try:
            for line in lines(op, dtype, options.seed, options.most):
                print(json.dumps(entry | line))
        except Exception as e:
            print(json.dumps(entry | {"kind": "sample", "index": -1, "python_fails": problem(e)}))
        print(json.dumps(entry | {"kind": "end"}), flush=True)


if __name__ == "__main__":
    main()
