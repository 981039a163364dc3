"""What the documents' figures show when they are put side by side: every finding is worked out from the ledgers.

``findings()`` gives them all. A finding holds its figures with their sources, the steps with readable formulas, and a
sentence whose words can be translated and whose numbers can be written in any language::

    for finding in findings():
        for result in finding.results:
            print(result.label, result.formula, "=", result)
        print(finding.sentence.text(write=my_number, template=translated(finding.sentence.template)))
"""

from functools import cache

from simulation.arithmetic import announced, offshoring, plan_2013
from simulation.arithmetic.finding import VERDICTS, Finding, Result, Sentence, Term, Verdict
from simulation.arithmetic.reckoning import Formula, Operand, Unit, Writer, written

__all__ = [
    "VERDICTS",
    "Finding",
    "Formula",
    "Operand",
    "Result",
    "Sentence",
    "Term",
    "Unit",
    "Verdict",
    "Writer",
    "findings",
    "written",
]


@cache
def findings() -> tuple[Finding, ...]:
    """All findings: those on the aims for 2030 first, then the plan for 2009-2013, then what became of earlier aims."""
    return (
        offshoring.jobs_pace(),
        offshoring.exports_pace(),
        offshoring.exports_per_job(),
        offshoring.doubling(),
        offshoring.exports_base(),
        plan_2013.sme_grants(),
        plan_2013.indirect_gdp(),
        plan_2013.egov_calendar(),
        plan_2013.transactional_services(),
        plan_2013.training_budget(),
        plan_2013.trainees_and_jobs(),
        plan_2013.jobs_perimeters(),
        announced.earlier_plans(),
        announced.extrapolation(),
    )
