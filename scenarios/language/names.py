"""The English words for levers, elements, variables, constraints and units, by their names in the model."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # rubrics
        "social_change": "Social change",
        "public_services": "Public services",
        "sme_productivity": "SME productivity",
        "it_industry": "IT industry",
        "cyber_confidence": "Cyber confidence",
        "governance": "Governance",
        # tracks and uses of the IT-industry money
        "degree": "Degree courses",
        "conversion": "Conversion courses",
        "startups_clusters": "Start-ups and clusters",
        "tech_valleys": "Tech Valleys and technoparks",
        "incentives": "Hiring and training incentives",
        # employers
        "hardware_distribution": "hardware and distribution",
        "offshoring": "offshoring partners",
        "software_services": "software and services",
        "administration": "administration",
        "user_firms": "user firms",
        # constraints
        "binds_demand": "demand",
        "binds_skills": "skills",
        "binds_seats": "seats",
        # scenarios of the library
        "official": "Official",
        "no_plan": "Without the plan",
        "front_loaded": "Plan money first",
        "training_first": "Training first",
        "tech_valleys_first": "Tech Valleys first",
        "digital_morocco_2030": "Digital Morocco 2030 as announced",
        "after_2026_cliff": "Money ends in 2026",
        # variables
        "offshoring_jobs": "Offshoring jobs",
        "it_sector_jobs": "IT-sector jobs",
        "digital_jobs": "Digital jobs",
        "offshoring_exports": "Offshoring exports",
        "offshoring_exports_older_series": "Offshoring exports, older series",
        "it_offshoring_turnover": "IT offshoring turnover",
        "gdp_direct_additional": "Direct additional GDP",
        "gdp_indirect_additional": "Indirect additional GDP",
        "profiles_trained": "Profiles trained a year",
        "profiles_trained_cumulative": "Profiles trained",
        "profiles_trained_by_employer": "Trained for {element}",
        "conversion_trained_cumulative": "Emergency training programme",
        "school_partnerships": "Schools with partnerships",
        "schools_equipped": "Schools equipped",
        "teachers_trained": "Teachers trained",
        "students_equipped": "Students equipped",
        "access_centres": "Community access centres",
        "ma_sites_top100": ".ma sites in the top 100",
        "egov_services": "E-government services",
        "egov_transactional": "Transactional services",
        "flagship_services": "Flagship services",
        "egov_sites_top100": "E-government sites in the top 100",
        "smes_equipped": "SMEs equipped",
        "managers_licensed": "Managers with digital licence",
        "startups": "Start-ups",
        "niche_startups": "Start-ups in niches",
        "large_it_firms": "IT firms above MAD 1 bn",
        "certificates": "Electronic certificates",
        "laws": "Digital laws",
        "awareness_campaigns": "Awareness campaigns",
        "cert_services": "Incident-response services",
        "magistrates_trained": "Magistrates trained",
        "household_internet": "Households online",
        "un_index": "UN e-government index",
        "large_firms_online": "Large firms online",
        "it_spending_share": "IT spending of SMEs",
        "skilled_need": "Skilled people needed",
        "skilled_supply": "Skilled people on offer",
        "training_gap": "Training gap",
        "training_gap_to_target": "Gap to the target path",
    }
)
"""Context ``labels``."""

ELEMENTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ito": "IT services",
        "crm": "customer relations",
        "eso": "engineering",
        "bpo": "business processes",
        "kpo": "knowledge processes",
        "customer_relations": "customer relations",
        "knowledge_services": "all services but customer relations",
    }
)
"""Elements in full words, those of :data:`NAMES` apart. Context ``assumptions``."""

UNITS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "job": "jobs",
        "job/year": "jobs a year",
        "person": "people",
        "person/year": "people a year",
        "billion_MAD/year": "MAD bn a year",
        "million_MAD/year": "MAD m a year",
        "thousand_MAD/job/year": "MAD k a job",
    }
)
"""Units of the model in words; counts and percentages have none. Context ``formats``."""

PERCENT: Final = "{number} %"
BELOW_ONE_PERCENT: Final = "< 1 %"
ABOVE_99_PERCENT: Final = "> 99 %"
MET: Final = "met"
MISSED: Final = "missed"
THOUSANDS: Final = "{number} k"
SPAN: Final = "{first}–{last}"

BASES: Final[Mapping[str, str]] = MappingProxyType(
    {"as_quoted": "{target} (as quoted)", "re_based": "{target} (re-based)"}
)
"""A target that is stated on one of two series. Context ``formats``."""

NUMBER_WORDS: Final = (PERCENT, BELOW_ONE_PERCENT, ABOVE_99_PERCENT, MET, MISSED, THOUSANDS, SPAN)
"""What stands around numbers or in place of one. Context ``formats``."""

SHARES: Final = frozenset(
    {
        "schools_equipped",
        "household_internet",
        "large_firms_online",
        "it_spending_share",
        "school_partnerships",
        "cert_services",
        "magistrates_trained",
        "fill_rate",
    }
)
"""Variables without a unit that are read as percentages."""
