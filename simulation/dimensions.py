"""The dimensions that variables are split by, and which element belongs to which."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

RUBRICS: Final = (
    "social_change",
    "public_services",
    "sme_productivity",
    "it_industry",
    "cyber_confidence",
    "governance",
)
"""The six budget rubrics of the plan, in the plan's own order (D4, budget table)."""

SEGMENTS: Final = ("ito", "crm", "eso", "bpo", "kpo")
"""The five offshoring segments of the Office des Changes."""

TRACKS: Final = ("degree", "conversion")
"""Degree courses, and short conversion courses such as the plan's emergency programme."""

EMPLOYERS: Final = (
    "hardware_distribution",
    "offshoring",
    "software_services",
    "administration",
    "user_firms",
)
"""Who needs the thirty thousand trained profiles (D4, training-needs table)."""

USES: Final = ("startups_clusters", "tech_valleys", "incentives")
"""What the IT-industry rubric is spent on."""

RUBRIC_OF_PROGRAMME: Final[Mapping[str, str]] = MappingProxyType(
    {
        "schools_equipped": "social_change",
        "teachers_trained": "social_change",
        "students_equipped": "social_change",
        "access_centres": "social_change",
        "ma_sites_top100": "social_change",
        "egov_services": "public_services",
        "egov_transactional": "public_services",
        "flagship_services": "public_services",
        "egov_sites_top100": "public_services",
        "smes_equipped": "sme_productivity",
        "managers_licensed": "sme_productivity",
        "startups": "it_industry",
        "niche_startups": "it_industry",
        "large_it_firms": "it_industry",
        "laws": "cyber_confidence",
        "certificates": "cyber_confidence",
        "cert_services": "cyber_confidence",
        "awareness_campaigns": "cyber_confidence",
        "magistrates_trained": "cyber_confidence",
    }
)
"""The counted objectives of the plan and the rubric that pays for each."""

PROGRAMMES: Final = tuple(RUBRIC_OF_PROGRAMME)

GROUP_OF_SEGMENT: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ito": "knowledge_services",
        "crm": "customer_relations",
        "eso": "knowledge_services",
        "bpo": "knowledge_services",
        "kpo": "knowledge_services",
    }
)
"""Exports per job are known for call centres and for everything else, not for each segment."""

SEGMENT_GROUPS: Final = ("customer_relations", "knowledge_services")

DIMENSIONS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "rubric": RUBRICS,
        "segment": SEGMENTS,
        "segment_group": SEGMENT_GROUPS,
        "track": TRACKS,
        "employer": EMPLOYERS,
        "use": USES,
        "programme": PROGRAMMES,
    }
)

POSITION: Final[Mapping[str, int]] = MappingProxyType(
    {element: position for elements in DIMENSIONS.values() for position, element in enumerate(elements)}
)
"""Where an element stands in its dimension. Element names are unique over all dimensions."""

RUBRIC_ROWS: Final = tuple(POSITION[rubric] for rubric in RUBRIC_OF_PROGRAMME.values())
GROUP_ROWS: Final = tuple(POSITION[group] for group in GROUP_OF_SEGMENT.values())
