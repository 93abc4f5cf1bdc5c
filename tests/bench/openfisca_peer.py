"""The peer of the calculation: OpenFisca's country template, in a virtual environment of its own.

Answers each number read from standard input with the seconds that so many households took: one
household of five built from its description, and two variables of it computed.
"""

from __future__ import annotations

import copy
import sys
from time import perf_counter

from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_country_template import CountryTaxBenefitSystem

PERIOD = "2025-11"
FAMILY = {
    "persons": {
        "a": {"birth": {"ETERNITY": "1985-03-14"}, "salary": {PERIOD: 9400}},
        "b": {"birth": {"ETERNITY": "1987-09-02"}, "salary": {PERIOD: 6120}},
        "c": {"birth": {"ETERNITY": "2011-05-20"}},
        "d": {"birth": {"ETERNITY": "2016-01-08"}},
        "e": {"birth": {"ETERNITY": "2022-07-30"}},
    },
    "households": {
        "home": {
            "adults": ["a", "b"],
            "children": ["c", "d", "e"],
            "rent": {PERIOD: 9875},
            "accommodation_size": {PERIOD: 84},
        }
    },
}
VARIABLES = ("disposable_income", "housing_allowance")


def calculate(system: CountryTaxBenefitSystem) -> None:
    """One household, as the peer's own documentation does it."""
    simulation = SimulationBuilder().build_from_dict(system, copy.deepcopy(FAMILY))
    for variable in VARIABLES:
        simulation.calculate(variable, PERIOD)


def main() -> None:
    """Answer until standard input ends."""
    system = CountryTaxBenefitSystem()
    calculate(system)
    for line in sys.stdin:
        start = perf_counter()
        for _ in range(int(line)):
            calculate(system)
        print(perf_counter() - start, flush=True)


if __name__ == "__main__":
    main()
