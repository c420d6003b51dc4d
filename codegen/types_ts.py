"""TypeScript's types for PyTorch's signatures."""

import re

from overrides import NUMBERS_AS_TENSORS

# Where the types that signatures use come from.
SOURCES = {
    "tensor": ["Tensor"],
    "dtype": ["dtype"],
    "device": ["DeviceLike"],
    "layout": ["layout", "memory_format"],
    "random": ["Generator"],
    "ops/types": ["Int", "Ints", "IntOrInts", "Named", "Scalar", "TensorOptions"],
}

BASE = {
    "Tensor": "Tensor",
    "int": "Int",
    "SymInt": "Int",
    "DeviceIndex": "Int",
    "float": "number",
    "bool": "boolean",
    "str": "string",
    "Scalar": "Scalar",
    "ScalarType": "dtype",
    "Layout": "layout",
    "Device": "DeviceLike",
    "MemoryFormat": "memory_format",
    "Generator": "Generator",
}

# As names of parameters these would be words of the language.
PARAMETER_RESERVED = {"in", "new", "var", "default", "function", "with"}


def uses(text):
    """File -> those of its types that appear in the text."""
    words = set(re.findall(r"\w+", re.sub(r"/\*\*.*?\*/", "", text, flags=re.S)))
    found = {path: [name for name in names if name in words] for path, names in SOURCES.items()}
    return {path: names for path, names in sorted(found.items()) if names}


def type_of(type_, *, number=False):
    """The type of an argument; `number`: the operator takes numbers for tensors."""
    text = str(type_)
    optional = text.endswith("?")
    text = text.removesuffix("?")
    listed = re.fullmatch(r"(.+)\[(\d*)\]", text)
    if listed is None:
        result = BASE[text]
        if number and text == "Tensor":
            result = "Tensor | Scalar"
    else:
        element, size = listed.groups()
        if element in ("int", "SymInt"):
            result = "IntOrInts" if size else "Ints"
        else:
            result = f"readonly {BASE[element]}[]"
            if element.endswith("?"):
                result = f"readonly ({BASE[element[:-1]]} | null)[]"
    return result + (" | null" if optional else "")


BASE["Tensor?"] = "Tensor | null"


def return_type(function, *, method):
    """What the operator returns."""
    func = function.func
    if func.kind().name == "inplace":
        if method:
            return "this"
        return "Tensor[]" if "[]" in str(func.arguments.self_arg.argument.type) else "Tensor"
    def one(type_):
        text = str(type_)
        if text.endswith("[]"):
            return BASE[text[:-2]] + "[]"
        return {"Int": "number"}.get(BASE[text], BASE[text])

    types = [one(r.type) for r in func.returns]
    if not types:
        return "void"
    if len(types) == 1:
        return types[0]
    if all(r.name for r in func.returns):
        named = ", ".join(f"{r.name}: {t}" for r, t in zip(func.returns, types))
        return f"Named<[{named}], {{ {named.replace(', ', '; ')} }}>"
    return f"[{', '.join(types)}]"


def members(name, overloads, page, *, method):
    """The call signatures of an operator, as lines of an interface."""
    lines = []
    for i, group in enumerate(overloads):
        schema = str(group.base.func)
        link = f" [{page.rsplit('/', 1)[1].removesuffix('.html')}]({page})" if page and i == 0 else ""
        lines.append(f"  /** `{schema}`{link} */")
        signatures = call_signatures(name, group, method=method)
        lines += [f"  {name}({s}): {return_type(group.base, method=method)};" for s in signatures]
    return lines


def call_signatures(name, group, *, method):
    """Parameter lists: positional ones with a final object for the rest, the rest by keyword, and `view(2, -1)`."""
    signature = group.signature
    number = name in NUMBERS_AS_TENSORS

    def argument(a):
        parameter = "input" if a.name == "self" and str(a.type) == "Tensor" and not method else a.name
        type_ = "Tensor | null" if a.name == "out" and str(a.type) == "Tensor" else type_of(a.type, number=number)
        if a.name == "out" and "[" in str(a.type):
            type_ = "readonly Tensor[] | null"
        if a.default == "None" and "| null" not in type_:
            type_ += " | null"
        return parameter, type_, a.default is not None

    positional = [argument(a) for a in signature.input_args]
    keywords = [argument(a) for a in signature.input_kwargs]
    if signature.output_args is not None:
        keywords.append(argument(signature.output_args))
    factory = bool(signature.tensor_options_args)
    if factory and name.startswith("sparse_"):
        keywords.append(("check_invariants", "boolean | null", True))

    def options(by_name):
        text = "; ".join(f"{n}{'?' if d else ''}: {t}" for n, t, d in by_name)
        if not factory:
            return f"{{ {text} }}" if text else None
        return f"TensorOptions & {{ {text} }}" if text else "TensorOptions"

    def variable(parameter):
        return parameter + "_" if parameter in PARAMETER_RESERVED else parameter

    optional = [p for p in positional if p[2]]
    # Keywords without a default make the final object a must.
    demanding = any(not d for _, _, d in keywords)
    rest = options(optional + keywords)
    lists = []
    if demanding:
        required = [f"{variable(n)}: {t}" for n, t, d in positional if not d]
        lists.append([*required, f"options: {rest}"])
    else:
        lists.append(
            [f"{variable(n)}?: {t}{f' | {bracketed(rest)}' if rest else ''}" if d else f"{variable(n)}: {t}" for n, t, d in positional]
            + ([f"options?: {rest}"] if rest else [])
        )
    # Everything by keyword but the tensors that come first.
    leading = 0
    while leading < len(positional) and positional[leading][1].startswith("Tensor"):
        leading += 1
    if any(not d for _, _, d in positional[leading:]):
        by_keyword = options(positional[leading:] + keywords)
        lists.append([f"{variable(n)}{'?' if d else ''}: {t}" for n, t, d in positional[:leading]] + [f"options: {by_keyword}"])
    if len(positional) == 1 and positional[0][1] in ("Ints", "IntOrInts"):
        parameter = variable(positional[0][0])
        if not demanding:
            lists.append([f"...{parameter}: Int[]"])
        by_name = options(keywords)
        if by_name:
            lists.append([f"...{parameter}: [...{parameter}: Int[], options: {by_name}]"])
    return [", ".join(parameters) for parameters in lists]


def bracketed(type_):
    return f"({type_})" if "&" in type_ else type_
