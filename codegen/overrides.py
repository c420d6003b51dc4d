"""Where the bindings differ from what PyTorch's own generator would write, each with its reason."""

# Operators that PyTorch binds to Python by hand, though the Python signature is the schema's own.
BOUND_BY_HAND = {
    "copy_": "python_variable_methods.cpp; the schema's arguments",
    "nonzero": "python_torch_functions_manual.cpp; `as_tuple` is added in ops-manual.ts",
    "range": "python_torch_functions_manual.cpp; warns there, since the end is included",
    "set_": "python_variable_methods.cpp; of its overloads those without a Storage",
    "set_data": "the setter of Tensor.data",
    "_sparse_coo_tensor_unsafe": "python_torch_functions_manual.cpp",
    "sparse_coo_tensor": "python_torch_functions_manual.cpp; infers nothing that the operator doesn't",
    "sparse_compressed_tensor": "python_torch_functions_manual.cpp",
    "sparse_csr_tensor": "python_torch_functions_manual.cpp",
    "sparse_csc_tensor": "python_torch_functions_manual.cpp",
    "sparse_bsr_tensor": "python_torch_functions_manual.cpp",
    "sparse_bsc_tensor": "python_torch_functions_manual.cpp",
}

# Functions that this library writes by hand, under the same name: the file of src/ts that has them, and why.
WRITTEN_BY_HAND = {
    "torch": {
        "full": ("ops-manual", "a JS number can't say whether it's an int: without a dtype it is the default dtype"),
        "nonzero": ("ops-manual", "`as_tuple` chooses another operator"),
        "einsum": ("functional/variadic", "torch/functional.py; takes its operands one by one, too"),
        "meshgrid": ("functional/variadic", "torch/functional.py; as einsum"),
        "broadcast_tensors": ("functional/variadic", "torch/functional.py; as einsum"),
        "atleast_1d": ("functional/variadic", "torch/functional.py; as einsum"),
        "atleast_2d": ("functional/variadic", "torch/functional.py; as einsum"),
        "atleast_3d": ("functional/variadic", "torch/functional.py; as einsum"),
        "block_diag": ("functional/variadic", "torch/functional.py; as einsum"),
        "cartesian_prod": ("functional/variadic", "torch/functional.py; as einsum"),
        "chain_matmul": ("functional/variadic", "torch/functional.py; as einsum"),
        "cdist": ("functional/linear", "torch/functional.py; `compute_mode` is a word"),
        "norm": ("functional", "torch/functional.py; the norms of torch.linalg"),
        "tensordot": ("functional", "torch/functional.py; `dims` as a number"),
        "unique": ("functional", "torch/functional.py; what it returns hangs on the arguments"),
        "unique_consecutive": ("functional", "torch/functional.py; as unique"),
    },
    "Tensor": {
        "nonzero": ("ops-manual", "`as_tuple` chooses another operator"),
        "norm": ("functional", "torch/_tensor.py; as the function"),
        "unique_consecutive": ("functional", "torch/_tensor.py; as the function"),
    },
}

# Types of arguments that have no form in JavaScript.
WITHOUT_FORM = {
    "Storage": "a tensor's storage isn't an object here",
    "Stream": "belongs to the device modules",
    "QScheme": "quantisation schemes aren't values here",
}

# Where tensor.ts and its neighbours define the member themselves.
MEMBERS_OF_TENSOR = {
    "index": "indexing.ts",
    "index_put": "indexing.ts",
    "index_put_": "indexing.ts",
    "is_inference": "tensor.ts reads it without the dispatcher",
    "retain_grad": "tensor.ts",
}

# Binary operators to which a number may be given where a tensor is asked for; the list is in
# torch/csrc/utils/python_arg_parser.cpp (should_allow_numbers_as_tensors).
NUMBERS_AS_TENSORS = {
    name + suffix
    for name in ("add", "div", "divide", "mul", "multiply", "sub", "subtract", "true_divide", "floor_divide")
    for suffix in ("", "_")
} | {"copy_"}
