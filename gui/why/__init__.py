"""Why two scenarios differ, and what a result hinges on."""
