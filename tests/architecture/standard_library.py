"""An import contract: a package that imports the standard library and itself, nothing else."""

from __future__ import annotations

import sys

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


class StandardLibraryContract(Contract):
    """Option `package`: the package that may import nothing from outside Python and itself."""

    type_name = "standard_library"
    package = fields.StringField()

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        package = str(self.package)
        foreign = sorted(
            f"{module} imports {imported}"
            for module in {package, *graph.find_descendants(package)}
            for imported in graph.find_modules_directly_imported_by(module)
            if imported.split(".")[0] not in sys.stdlib_module_names
            and not f"{imported}.".startswith(f"{package}.")
        )
        return ContractCheck(kept=not foreign, metadata={"foreign": foreign})

    def render_broken_contract(self, check: ContractCheck) -> None:
        for sentence in check.metadata["foreign"]:
            output.print_error(sentence)
