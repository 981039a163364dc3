"""Cyber confidence: laws, certificates, incident response, awareness and trained magistrates."""

from simulation.declare import Array, element, variable


@variable(unit="1", label="Laws passed")
def laws(programme_output: Array) -> Array:
    return element(programme_output, "laws")


@variable(unit="1", label="Electronic certificates delivered")
def certificates(programme_output: Array) -> Array:
    return element(programme_output, "certificates")


@variable(unit="1", label="Incident-response services deployed")
def cert_services(programme_output: Array) -> Array:
    return element(programme_output, "cert_services")


@variable(unit="1", label="Awareness campaigns")
def awareness_campaigns(programme_output: Array) -> Array:
    return element(programme_output, "awareness_campaigns")


@variable(unit="1", label="Magistrates trained")
def magistrates_trained(programme_output: Array) -> Array:
    return element(programme_output, "magistrates_trained")


@variable(unit="1", label="Confidence index", note="Mean progress of the five confidence programmes, 0 to 1.")
def confidence_index(programme_progress: Array, confidence_weight: Array) -> Array:
    return confidence_weight * (
        element(programme_progress, "laws")
        + element(programme_progress, "certificates")
        + element(programme_progress, "cert_services")
        + element(programme_progress, "awareness_campaigns")
        + element(programme_progress, "magistrates_trained")
    )
