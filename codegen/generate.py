"""Writes src/ts/_generated: the types of all operators, and which overloads each name has.

Source of both are the operator schemas that the torch wheel carries (native_functions.yaml), read with torchgen,
whose own generator for Python also decides what is bound at all, under which names, and in which order overloads
are tried. At run time the arguments of an overload are read from the loaded libtorch itself, so all that the
tables hold are overload names.

    .venv/bin/python codegen/generate.py           writes the files
    .venv/bin/python codegen/generate.py --check   names the files that differ from what would be written; exits 1
"""

import importlib.util
import re
import sys
from dataclasses import replace
from pathlib import Path

from overrides import BOUND_BY_HAND, MEMBERS_OF_TENSOR, WITHOUT_FORM, WRITTEN_BY_HAND
from types_ts import members, uses

OUT = Path(__file__).resolve().parent.parent / "src" / "ts" / "_generated"
TORCHGEN = Path(importlib.util.find_spec("torchgen").origin).parent
TORCH = TORCHGEN.parent / "torch"
PACKAGED = TORCHGEN / "packaged"
sys.path.insert(0, str(PACKAGED))
from autograd import gen_python_functions as gen  # noqa: E402

# Words that can't name a variable.
RESERVED = {"var", "delete", "default", "new", "in", "function", "return", "switch", "with", "typeof", "void"}

HEADER = "// Written by codegen/generate.py from PyTorch's operator schemas. Don't edit.\n"
SITE = "https://docs.pytorch.org/docs/stable/generated"

# Module -> (prefix that the operators' names have, which operators, documented in, name of its documentation).
MODULES = {
    "functions": ("", gen.is_py_torch_function, "_torch_docs.py", "torch"),
    "nn": ("", gen.is_py_nn_function, "nn/functional.py", "torch.nn.functional"),
    "linalg": ("linalg_", gen.is_py_linalg_function, "linalg/__init__.py", "torch.linalg"),
    "fft": ("fft_", gen.is_py_fft_function, "fft/__init__.py", "torch.fft"),
    "special": ("special_", gen.is_py_special_function, "special/__init__.py", "torch.special"),
    "sparse": ("", gen.is_py_sparse_function, "sparse/__init__.py", "torch.sparse"),
    "nested": ("nested_", gen.is_py_nested_function, "nested/__init__.py", "torch.nested"),
}


def native_functions():
    """Every operator that Python has, by PyTorch's rules and ours."""
    parsed = gen.parse_native_yaml(
        str(PACKAGED / "ATen/native/native_functions.yaml"), str(PACKAGED / "ATen/native/tags.yaml")
    ).native_functions
    for f in parsed:
        by_hand = str(f.func.name.name) in BOUND_BY_HAND and "generated" not in f.tags
        if not by_hand and not gen.should_generate_py_binding(f):
            continue
        types = [str(a.type) for a in f.func.schema_order_arguments()] + [str(r.type) for r in f.func.returns]
        if any(word in t for t in types for word in WITHOUT_FORM):
            continue
        # By hand Python gives these the keywords of factories.
        yield replace(f, category_override="factory") if str(f.func.name.name).startswith("sparse_") and by_hand else f


def grouped(functions, belongs, *, method):
    """Name -> overloads, in the order in which PyTorch's argument parser tries them. Deprecated ones are left out."""
    pairs = gen.load_signatures(functions, str(PACKAGED / "autograd/deprecated.yaml"), method=method, skip_deprecated=True)
    groups = gen.group_filter_overloads(pairs, belongs)
    return {str(name): gen.group_overloads(groups[name]) for name in sorted(groups, key=str)}


def table_entry(overloads):
    """'Tensor/out Scalar': overload names, the one with `out` behind a slash, '*' before those with dtype, device..."""

    def entry(group):
        text = group.base.func.name.overload_name
        if group.outplace is not None:
            text += "/" + group.outplace.func.name.overload_name
        return ("*" if group.signature.tensor_options_args else "") + text

    return " ".join(map(entry, overloads))


def documented(path):
    """Names that PyTorch's site has a page for."""
    text = (TORCH / path).read_text()
    names = re.findall(r"add_docstr\(\s*(?:torch\.|torch\._C\.\w+\.|_\w+\.)(\w+)", text)
    names += re.findall(r'add_docstr_all\(\s*"(\w+)"', text)
    names += re.findall(r"^def (\w+)\(", text, re.M) if path.startswith("nn/") else []
    return set(names)


def imports(body, depth=".."):
    """The import statements for the types that the text uses."""
    return "".join(
        f"import type {{ {', '.join(names)} }} from '{depth}/{path}.js';\n" for path, names in uses(body).items()
    )


def write_functions(module, groups):
    prefix, _, docs_path, site = MODULES[module]
    pages = documented(docs_path)
    by_hand = WRITTEN_BY_HAND["torch"] if module == "functions" else {}
    interface, values, renamed = [], [], []
    for key, overloads in groups.items():
        name = key.removeprefix(prefix)
        if key in by_hand:
            continue
        page = f"{SITE}/{site}.{name}.html" if {key, name} & pages else None
        interface += members(name, overloads, page, method=False)
        local = name + "_" if name in RESERVED else name
        if local != name:
            renamed.append(f"export {{ {local} as {name} }};")
            values.append(f"const {local}: Operators['{name}'] = fn('{key}');")
        else:
            values.append(f"export const {name}: Operators['{name}'] = fn('{key}');")
    body = "export interface Operators {\n" + "\n".join(interface) + "\n}\n"
    manual = "".join(
        f"export {{ {', '.join(sorted(n for n in by_hand if by_hand[n][0] == file))} }} from '../{file}.js';\n"
        for file in sorted({file for file, _ in by_hand.values()})
    )
    return (
        HEADER
        + imports(body)
        + "import { fn } from '../ops.js';\n\n"
        + manual
        + body
        + "\n"
        + "\n".join(values + renamed)
        + "\n"
    )


def write_methods(groups):
    pages = documented("_tensor_docs.py")
    interface = []
    for name, overloads in groups.items():
        if name in MEMBERS_OF_TENSOR or name in WRITTEN_BY_HAND["Tensor"]:
            continue
        page = f"{SITE}/torch.Tensor.{name}.html" if name in pages else None
        interface += members(name, overloads, page, method=True)
    body = "export interface TensorMethods extends ManualMethods {\n" + "\n".join(interface) + "\n}\n"
    return HEADER + "import type { ManualMethods } from '../ops-manual.js';\n" + imports(body) + "\n" + body


def write_tables(functions, methods):
    def table(groups):
        return "".join(f"  {name}: '{table_entry(overloads)}',\n" for name, overloads in groups.items())

    return f"""{HEADER}
/**
 * For each operator its overloads, in the order in which PyTorch's argument parser tries them: `base` or `base/out`,
 * with a `*` before those that also take dtype, layout, device, pin_memory and requires_grad.
 */
export const functions: Record<string, string> = {{
{table(functions)}}};

/** The same for the methods of Tensor. */
export const methods: Record<string, string> = {{
{table(methods)}}};
"""


def generate():
    """File name -> text."""
    operators = list(native_functions())
    files, functions = {}, {}
    for module, (_, belongs, *_rest) in MODULES.items():
        groups = grouped(operators, belongs, method=False)
        files[f"{module}.ts"] = write_functions(module, groups)
        functions.update(groups)
    methods = grouped(operators, gen.is_py_variable_method, method=True)
    methods = {name: overloads for name, overloads in methods.items() if name not in MEMBERS_OF_TENSOR}
    files["methods.ts"] = write_methods(methods)
    files["schemas.ts"] = write_tables(functions, methods)
    return files


def main():
    files = generate()
    if "--check" in sys.argv[1:]:
        known = {p.name: p.read_text() for p in OUT.glob("*.ts")}
        differing = sorted(name for name in files.keys() | known.keys() if files.get(name) != known.get(name))
        for name in differing:
            print(f"src/ts/_generated/{name} differs from what codegen/generate.py writes")
        sys.exit(1 if differing else 0)
    OUT.mkdir(parents=True, exist_ok=True)
    for path in OUT.glob("*.ts"):
        if path.name not in files:
            path.unlink()
    for name, text in files.items():
        (OUT / name).write_text(text)


if __name__ == "__main__":
    main()
