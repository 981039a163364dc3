<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>{action}: {step}</source>
        <translation>{action}&#x202f;: {step}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Make pages on one or several scenarios that one can hand on</source>
        <translation>Produire des pages à remettre sur un ou plusieurs scénarios</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the scenario for Excel or other programs</source>
        <translation>Écrire le scénario pour Excel ou d’autres logiciels</translation>
    </message>
    <message>
        <source>Import workbook…</source>
        <translation>Importer un classeur…</translation>
    </message>
    <message>
        <source>Take up the levers and assumptions of a workbook that was exported and edited</source>
        <translation>Reprendre les leviers et hypothèses d’un classeur exporté puis modifié</translation>
    </message>
    <message>
        <source>Recover unsaved edits…</source>
        <translation>Récupérer des modifications…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>As observed</source>
        <translation>Comme observé</translation>
    </message>
    <message>
        <source>The assumptions are those that what happened supports, with their ranges</source>
        <translation>Les hypothèses sont celles que les faits appuient, avec leurs marges d’incertitude</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>The plan taken at its word: all is spent, everything works, nobody drops out</source>
        <translation>Le plan pris au mot&#x202f;: tout est dépensé, tout fonctionne, personne n’abandonne</translation>
    </message>
    <message>
        <source>The levers act on the years of the plan</source>
        <translation>Les leviers agissent sur les années du plan</translation>
    </message>
    <message>
        <source>The levers act on the years of the new offer</source>
        <translation>Les leviers agissent sur les années de la nouvelle offre</translation>
    </message>
    <message>
        <source>Open history for “what if”</source>
        <translation>Ouvrir le passé («&#x202f;et si&#x202f;»)</translation>
    </message>
    <message>
        <source>Allow changes of the years up to 2024</source>
        <translation>Permettre de modifier les années jusqu’à 2024</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>Show the table of every year</source>
        <translation>Afficher le tableau de toutes les années</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What would it take?</source>
        <translation>Que faudrait-il&#x202f;?</translation>
    </message>
    <message>
        <source>Find the smallest change that reaches targets</source>
        <translation>Trouver le plus petit changement qui atteint des objectifs</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Put the scenario files of many teams side by side</source>
        <translation>Mettre côte à côte les fichiers de scénario de plusieurs équipes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Fondements</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Take the keyboard to the next panel or page</source>
        <translation>Passer au panneau suivant ou à la page, au clavier</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Leviers</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Ordinary text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Presenter size</source>
        <translation>Taille projecteur</translation>
    </message>
    <message>
        <source>Larger text and nothing but the page, for the back row; Esc leaves it</source>
        <translation>Texte plus grand et la page seule, pour le dernier rang&#x202f;; Échap pour en sortir</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Rétablir la disposition</translation>
    </message>
    <message>
        <source>Put every panel back where it was to begin with</source>
        <translation>Remettre chaque panneau à sa place de départ</translation>
    </message>
    <message>
        <source>Title and description…</source>
        <translation>Titre et description…</translation>
    </message>
    <message>
        <source>Sharpen the probabilities</source>
        <translation>Affiner les probabilités</translation>
    </message>
    <message>
        <source>Hold the targets against {members} runs, so that they hardly depend on the seed</source>
        <translation>Confronter les objectifs à {members} tirages, pour qu’ils ne dépendent presque plus de la graine</translation>
    </message>
    <message>
        <source>What differs from the baseline…</source>
        <translation>Écarts par rapport à la référence…</translation>
    </message>
    <message>
        <source>All levers back to saved</source>
        <translation>Tous les leviers aux valeurs enregistrées</translation>
    </message>
    <message>
        <source>All levers back to official</source>
        <translation>Tous les leviers aux valeurs officielles</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Explain the page in front, or the panel you are in</source>
        <translation>Expliquer la page affichée, ou le panneau où vous vous trouvez</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Read from the first steps to every page, recipe and command</source>
        <translation>Lire, des premiers pas à chaque page, recette et commande</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Visite de la fenêtre</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>List every key that does something</source>
        <translation>Donner tous les raccourcis et leur effet</translation>
    </message>
    <message>
        <source>About Mizan</source>
        <translation>À propos de Mizan</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>“{text}” is not a whole number between {least} and {most}; the amount stays.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un nombre entier entre {least} et {most}&#x202f;; le montant reste.</translation>
    </message>
    <message>
        <source>“{text}” is not a number; the amount stays.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un nombre&#x202f;; le montant reste.</translation>
    </message>
</context>
<context>
    <name>ArithmeticPart</name>
    <message>
        <source>Findings of the arithmetic</source>
        <translation>Constats des calculs</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What can be said</source>
        <translation>Ce qu’on peut dire</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>No target is due in these years.</source>
        <translation>Aucun objectif n’échoit dans ces années.</translation>
    </message>
    <message>
        <source>{target} is named twice: leave one out.</source>
        <translation>{target} est cité deux fois&#x202f;: retirez-en un.</translation>
    </message>
    <message>
        <source>Every lever is locked, so nothing can change: open one.</source>
        <translation>Tous les leviers sont verrouillés, rien ne peut changer&#x202f;: ouvrez-en un.</translation>
    </message>
    <message>
        <source>{lever}: the least lies above the most.</source>
        <translation>{lever}&#x202f;: le minimum dépasse le maximum.</translation>
    </message>
    <message>
        <source>{lever}: a scenario can hold {most} at most.</source>
        <translation>{lever}&#x202f;: un scénario peut contenir au plus {most}.</translation>
    </message>
    <message>
        <source>Locks and bounds ask for {amount} of money, more than is allowed for all rubrics.</source>
        <translation>Verrous et limites exigent {amount}, plus que ce qui est permis pour toutes les rubriques.</translation>
    </message>
    <message>
        <source>What has to be reached</source>
        <translation>Ce qu’il faut atteindre</translation>
    </message>
    <message>
        <source>What may change for it</source>
        <translation>Ce qui peut changer pour cela</translation>
    </message>
    <message>
        <source>Money for all rubrics</source>
        <translation>Argent de toutes les rubriques</translation>
    </message>
    <message>
        <source>as much as it takes</source>
        <translation>autant qu’il faut</translation>
    </message>
    <message>
        <source>no more than, MAD m</source>
        <translation>au plus, MDH</translation>
    </message>
    <message>
        <source>Most money for all rubrics over these years, million dirhams</source>
        <translation>Maximum pour toutes les rubriques sur ces années, millions de dirhams</translation>
    </message>
    <message>
        <source>All rubrics together over these years; to begin with what they are now</source>
        <translation>Toutes les rubriques ensemble sur ces années&#x202f;; au départ leur montant actuel</translation>
    </message>
    <message>
        <source>Freeze judgement</source>
        <translation>Geler le jugement</translation>
    </message>
    <message>
        <source>What rests on judgement alone gains nothing by a change, so that the answer cannot lean on it.</source>
        <translation>Ce qui ne repose que sur un jugement ne gagne rien à un changement&#x202f;: la réponse ne peut s’y appuyer.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Under both readings</source>
        <translation>Selon les deux lectures</translation>
    </message>
    <message>
        <source>Every target has to be met as observed and as planned; the weaker one counts.</source>
        <translation>Chaque objectif doit être atteint comme observé et comme prévu&#x202f;; le plus faible compte.</translation>
    </message>
    <message>
        <source>As near as can be</source>
        <translation>Au plus près</translation>
    </message>
    <message>
        <source>Whatever it costs, raise the target that is furthest from being met.</source>
        <translation>Quel qu’en soit le coût, rapprocher l’objectif le plus éloigné.</translation>
    </message>
    <message>
        <source>Find the smallest change</source>
        <translation>Trouver le plus petit changement</translation>
    </message>
    <message>
        <source>Locks and bounds of the levers</source>
        <translation>Verrous et limites des leviers</translation>
    </message>
    <message>
        <source>Locks and bounds of the levers ({count} set)</source>
        <translation>Verrous et limites des leviers (fixés&#x202f;: {count})</translation>
    </message>
</context>
<context>
    <name>AssumptionList</name>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
</context>
<context>
    <name>AssumptionRow</name>
    <message>
        <source>set here</source>
        <translation>fixée ici</translation>
    </message>
    <message>
        <source>It is given a value and does not vary, so it adds nothing to the spread</source>
        <translation>Une valeur lui est donnée et elle ne varie pas&#x202f;: elle n’ajoute rien à la dispersion</translation>
    </message>
    <message>
        <source>Back to the calibrated range</source>
        <translation>Revenir à la fourchette calibrée</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Ce qui la fonde</translation>
    </message>
    <message>
        <source>More of it gives more of the result.</source>
        <translation>Sa hausse augmente le résultat.</translation>
    </message>
    <message>
        <source>More of it gives less of the result.</source>
        <translation>Sa hausse réduit le résultat.</translation>
    </message>
    <message>
        <source>What more of it does by itself cannot be told: it moves together with others.</source>
        <translation>L’effet propre de sa hausse ne peut être isolé&#x202f;: elle varie avec d’autres.</translation>
    </message>
    <message>
        <source>What it does to the result cannot be told from chance.</source>
        <translation>Son effet sur le résultat ne se distingue pas du hasard.</translation>
    </message>
    <message>
        <source>Part of the spread of the result that goes back to this range: {share}</source>
        <translation>Part de la dispersion du résultat due à cette fourchette&#x202f;: {share}</translation>
    </message>
</context>
<context>
    <name>AssumptionsPanel</name>
    <message>
        <source>What matters for</source>
        <translation>Ce qui pèse sur</translation>
    </message>
    <message>
        <source>The result for which assumptions are ranked</source>
        <translation>Le résultat pour lequel les hypothèses sont classées</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the assumptions</source>
        <translation>Rechercher dans les hypothèses</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>List every uncertain number of the model, by sector</source>
        <translation>Lister tous les nombres incertains du modèle, par secteur</translation>
    </message>
    <message>
        <source>All back to calibrated</source>
        <translation>Tout remettre au calibrage</translation>
    </message>
    <message>
        <source>Leave every assumption to its calibrated range again</source>
        <translation>Rendre à chaque hypothèse sa fourchette calibrée</translation>
    </message>
    <message>
        <source>The plan taken at its word knows no ranges: every assumption has the value that the plan needs. Read the scenario as observed to see which assumptions matter.</source>
        <translation>Le plan pris au mot ne connaît pas de fourchettes&#x202f;: chaque hypothèse a la valeur qu’il faut au plan. Choisissez la lecture «&#x202f;comme observé&#x202f;» pour voir quelles hypothèses comptent.</translation>
    </message>
    <message>
        <source>Changed: {number}</source>
        <translation>Modifiées&#x202f;: {number}</translation>
    </message>
    <message>
        <source>{explained} of the spread of this result goes back to single assumptions, {judged} of that to judgement. ↑ more of it gives more, ↓ more of it gives less.</source>
        <translation>{explained} de la dispersion de ce résultat viennent d’hypothèses prises isolément, et {judged} de cette part relèvent du jugement. Quand l’hypothèse augmente&#x202f;: ↑ le résultat augmente, ↓ il baisse.</translation>
    </message>
    <message>
        <source>No single assumption moves this result more than chance would.</source>
        <translation>Aucune hypothèse ne fait à elle seule varier ce résultat plus que le hasard.</translation>
    </message>
    <message>
        <source>Set {subject} to {amount}</source>
        <translation>{subject} à {amount}</translation>
    </message>
    <message>
        <source>{subject} lies between {low} and {high}; {value} was not taken.</source>
        <translation>{subject} se situe entre {low} et {high}&#x202f;; {value} n’a pas été retenu.</translation>
    </message>
    <message>
        <source>Reset {subject}</source>
        <translation>retour au calibrage, {subject}</translation>
    </message>
    <message>
        <source>All assumptions back to calibrated</source>
        <translation>retour au calibrage, toutes les hypothèses</translation>
    </message>
</context>
<context>
    <name>BackCast</name>
    <message>
        <source>Shown, never fitted</source>
        <translation>Montré, hors calage</translation>
    </message>
</context>
<context>
    <name>BasisRow</name>
    <message>
        <source>Sharpen</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Sharpen the probabilities</source>
        <translation>Affiner les probabilités</translation>
    </message>
    <message>
        <source>Hold the targets against {members} runs, so that they hardly depend on the seed</source>
        <translation>Confronter les objectifs à {members} tirages, pour qu’ils ne dépendent presque plus de la graine</translation>
    </message>
    <message>
        <source>✓ Sharpened: {members} runs</source>
        <translation>✓ Affiné&#x202f;: {members} tirages</translation>
    </message>
    <message>
        <source>From {members} runs</source>
        <translation>Sur {members} tirages</translation>
    </message>
</context>
<context>
    <name>BestPart</name>
    <message>
        <source>Comparing futures</source>
        <translation>Comparaison des futurs</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>Share of the futures in which none is better</source>
        <translation>Part des futurs où aucun autre n’est meilleur</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seul</translation>
    </message>
    <message>
        <source>Share in which it is better than all others</source>
        <translation>Part de ceux où il est meilleur que tous les autres</translation>
    </message>
    <message>
        <source>Reaches it</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Share in which it reaches the target</source>
        <translation>Part de ceux où il atteint l’objectif</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Median of the result</source>
        <translation>Médiane du résultat</translation>
    </message>
    <message>
        <source>Mean regret</source>
        <translation>Regret moyen</translation>
    </message>
    <message>
        <source>What the best of a future has more</source>
        <translation>Ce que le meilleur scénario de chaque futur a de plus</translation>
    </message>
    <message>
        <source>90 % below</source>
        <translation>90&#x202f;% en dessous</translation>
    </message>
    <message>
        <source>The regret is lower in nine futures of ten</source>
        <translation>Le regret est plus faible dans neuf futurs sur dix</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximal</translation>
    </message>
    <message>
        <source>The largest regret of all futures</source>
        <translation>Le plus grand regret de tous les futurs</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Nothing differs between these scenarios.</source>
        <translation>Rien ne diffère entre ces scénarios.</translation>
    </message>
    <message>
        <source>Choose a target or a result, and ask which scenario serves it best.</source>
        <translation>Choisissez un objectif ou un résultat, et demandez quel scénario le sert le mieux.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Which is best?</source>
        <translation>Lequel est le meilleur&#x202f;?</translation>
    </message>
    <message>
        <source>One of them knows a single future: choose the reading “As observed” for all.</source>
        <translation>L’un d’eux ne connaît qu’un futur&#x202f;: choisissez la lecture «&#x202f;Comme observé&#x202f;» pour tous.</translation>
    </message>
    <message>
        <source>{leader} is best most often. In {share} of {futures} futures another one is better.</source>
        <translation>Le plus souvent meilleur&#x202f;: {leader}. Dans {share} des {futures} futurs, un autre est meilleur.</translation>
    </message>
    <message>
        <source>{leader} is best most often. In {share} of {futures} futures it misses the target.</source>
        <translation>Le plus souvent meilleur&#x202f;: {leader}. Dans {share} des {futures} futurs, il manque l’objectif.</translation>
    </message>
    <message>
        <source>Less is better.</source>
        <translation>Le moins est le mieux.</translation>
    </message>
    <message>
        <source>No part of the assumptions’ ranges stands out.</source>
        <translation>Aucune partie des fourchettes des hypothèses ne se détache.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>That happens above all where {limits}.</source>
        <translation>Cela arrive surtout là où {limits}.</translation>
    </message>
    <message>
        <source>There it happens in {density} of the futures; {coverage} of all such futures lie there.</source>
        <translation>Là, cela arrive dans {density} des futurs&#x202f;; {coverage} de tous les futurs de ce genre s’y trouvent.</translation>
    </message>
    <message>
        <source>“{assumption}” is at most {high}</source>
        <translation>«&#x202f;{assumption}&#x202f;» vaut au plus {high}</translation>
    </message>
    <message>
        <source>“{assumption}” is at least {low}</source>
        <translation>«&#x202f;{assumption}&#x202f;» vaut au moins {low}</translation>
    </message>
    <message>
        <source>“{assumption}” is between {low} and {high}</source>
        <translation>«&#x202f;{assumption}&#x202f;» est entre {low} et {high}</translation>
    </message>
</context>
<context>
    <name>BindingRibbon</name>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>What binds</source>
        <translation>Facteur limitant</translation>
    </message>
    <message>
        <source>Table of numbers</source>
        <translation>Tableau des nombres</translation>
    </message>
    <message>
        <source>Menu of {chart}</source>
        <translation>Menu de «&#x202f;{chart}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What would it take?</source>
        <translation>Que faudrait-il&#x202f;?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Fondements</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>BoundRow</name>
    <message>
        <source>{lever} stays as it is</source>
        <translation>{lever}&#x202f;: reste tel quel</translation>
    </message>
    <message>
        <source>Least: {lever}</source>
        <translation>Minimum&#x202f;: {lever}</translation>
    </message>
    <message>
        <source>Most: {lever}</source>
        <translation>Maximum&#x202f;: {lever}</translation>
    </message>
</context>
<context>
    <name>BrokenPart</name>
    <message>
        <source>Files that cannot be read</source>
        <translation>Fichiers illisibles</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>Fichier {number}</translation>
    </message>
    <message>
        <source>Further problems: {count}</source>
        <translation>Autres problèmes&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Every team file of the folder can be read.</source>
        <translation>Tous les fichiers d’équipe du dossier sont lisibles.</translation>
    </message>
    <message>
        <source>Passed over, as no team files: {files}</source>
        <translation>Laissés de côté, car ce ne sont pas des fichiers d’équipe&#x202f;: {files}</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>The changes were copied.</source>
        <translation>Les changements ont été copiés.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>Show every year of the levers that change</source>
        <translation>Montrer chaque année des leviers qui changent</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copier les nombres</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Cost, MAD m</source>
        <translation>Coût, MDH</translation>
    </message>
    <message>
        <source>What changes, {years}</source>
        <translation>Ce qui change, {years}</translation>
    </message>
    <message>
        <source>Each lever that changes in each year, as it is and as it would be.</source>
        <translation>Chaque levier qui change, année par année, tel qu’il est et tel qu’il serait.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{label}: {value} {unit}</source>
        <translation>{label}&#x202f;: {value} {unit}</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Menu of {chart}</source>
        <translation>Menu de «&#x202f;{chart}&#x202f;»</translation>
    </message>
    <message>
        <source>Copy and save</source>
        <translation>Copier et enregistrer</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>The picture of “{chart}” was copied.</source>
        <translation>L’image de «&#x202f;{chart}&#x202f;» a été copiée.</translation>
    </message>
    <message>
        <source>The numbers of “{chart}” were copied.</source>
        <translation>Les nombres de «&#x202f;{chart}&#x202f;» ont été copiés.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Scalable drawing (*.svg)</source>
        <translation>Dessin vectoriel (*.svg)</translation>
    </message>
    <message>
        <source>Page for print (*.pdf)</source>
        <translation>Page à imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>The name of the file must end with .png, .svg or .pdf.</source>
        <translation>Le nom du fichier doit se terminer par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>The picture was saved as {file}.</source>
        <translation>L’image a été enregistrée sous {file}.</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>L’image n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Table of numbers</source>
        <translation>Tableau des nombres</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copier les nombres</translation>
    </message>
    <message>
        <source>Show all years</source>
        <translation>Afficher toutes les années</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Which is best?</source>
        <translation>Lequel est le meilleur&#x202f;?</translation>
    </message>
    <message>
        <source>Targets side by side</source>
        <translation>Objectifs côte à côte</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{file} could not be opened.</source>
        <translation>{file} n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Further problems: {count}</source>
        <translation>Autres problèmes&#x202f;: {count}</translation>
    </message>
</context>
<context>
    <name>ComparedPart</name>
    <message>
        <source>{other} − {reference}</source>
        <translation>{other} − {reference}</translation>
    </message>
    <message>
        <source>Difference of the medians: {other} less {reference}</source>
        <translation>Écart des médianes&#x202f;: {other} moins {reference}</translation>
    </message>
    <message>
        <source>Difference within each run: lower in one run of twenty alone</source>
        <translation>Écart au sein de chaque tirage&#x202f;: plus bas dans un tirage sur vingt seulement</translation>
    </message>
    <message>
        <source>Difference within each run: higher in one run of twenty alone</source>
        <translation>Écart au sein de chaque tirage&#x202f;: plus haut dans un tirage sur vingt seulement</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>In so many runs the difference has its sign; both scenarios meet the same future</source>
        <translation>Part des tirages où l’écart a ce signe&#x202f;; les deux scénarios rencontrent le même futur</translation>
    </message>
</context>
<context>
    <name>ContradictionsPart</name>
    <message>
        <source>Contradictions between documents</source>
        <translation>Contradictions entre documents</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What disagrees</source>
        <translation>Ce qui diverge</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les thèmes</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Title and description</source>
        <translation>Titre et description</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>DiagramLegend</name>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>stock</translation>
    </message>
    <message>
        <source>lever</source>
        <translation>levier</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>other sector</source>
        <translation>autre secteur</translation>
    </message>
    <message>
        <source>last year&apos;s value</source>
        <translation>valeur de l’an passé</translation>
    </message>
    <message>
        <source>goes on from its own last year</source>
        <translation>repart de sa valeur de l’an passé</translation>
    </message>
    <message>
        <source>is read by; thicker: more variables</source>
        <translation>est lu par&#x202f;; plus épais&#x202f;: plus de variables</translation>
    </message>
    <message>
        <source>A double click opens a sector.</source>
        <translation>Un double-clic ouvre un secteur.</translation>
    </message>
</context>
<context>
    <name>DiagramPane</name>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Show the assumptions that the variables rest on</source>
        <translation>Afficher les hypothèses dont dépendent les variables</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
</context>
<context>
    <name>DiagramScene</name>
    <message>
        <source>Choose with the arrow keys, open with Enter.</source>
        <translation>Choisir avec les flèches, ouvrir avec Entrée.</translation>
    </message>
    <message>
        <source>reads {names}</source>
        <translation>lit {names}</translation>
    </message>
    <message>
        <source>read by {names}</source>
        <translation>lu par {names}</translation>
    </message>
</context>
<context>
    <name>DiagramView</name>
    <message>
        <source>A double click opens this sector</source>
        <translation>Un double-clic ouvre ce secteur</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Back to official</source>
        <translation>Revenir à l’officiel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>DifferencePart</name>
    <message>
        <source>Count each settled assumption for itself</source>
        <translation>Compter chaque hypothèse fixée à part</translation>
    </message>
    <message>
        <source>Where the difference comes from</source>
        <translation>D’où vient l’écart</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Aucun écart.</translation>
    </message>
    <message>
        <source>More than {most} things differ, so the assumptions are taken as one.</source>
        <translation>Plus de {most} éléments diffèrent&#x202f;: les hypothèses sont donc prises ensemble.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” have the same levers, assumptions, reading and seed.</source>
        <translation>«&#x202f;{one}&#x202f;» et «&#x202f;{other}&#x202f;» ont les mêmes leviers, hypothèses, lecture et graine.</translation>
    </message>
    <message>
        <source>The levers of this scenario are those of the baseline.</source>
        <translation>Les leviers de ce scénario sont ceux de la référence.</translation>
    </message>
    <message>
        <source>The baseline is run under the assumptions that this scenario settles; to see what these do, compare with “{official}”.</source>
        <translation>La référence est calculée avec les hypothèses que ce scénario fixe&#x202f;; pour voir leur effet, comparez avec «&#x202f;{official}&#x202f;».</translation>
    </message>
    <message>
        <source>Move a lever, open a scenario from the library, or choose something else to compare with.</source>
        <translation>Déplacez un levier, ouvrez un scénario de la bibliothèque ou choisissez un autre élément de comparaison.</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>What differs from the baseline</source>
        <translation>Écarts par rapport à la référence</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Copier pour un tableur</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Back to official</source>
        <translation>Revenir à l’officiel</translation>
    </message>
    <message>
        <source>All levers back to saved</source>
        <translation>Tous les leviers aux valeurs enregistrées</translation>
    </message>
    <message>
        <source>All levers back to official</source>
        <translation>Tous les leviers aux valeurs officielles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go to the chosen row; a click on its name does the same</source>
        <translation>Aller à la ligne choisie&#x202f;; un clic sur son nom fait de même</translation>
    </message>
    <message>
        <source>Bring the chosen rows back; a click on the arrow does the same</source>
        <translation>Rétablir les lignes choisies&#x202f;; un clic sur la flèche fait de même</translation>
    </message>
    <message>
        <source>Reset {what}</source>
        <translation>retour à l’officiel, {what}</translation>
    </message>
    <message>
        <source>Reset {count} differences</source>
        <translation>retour à l’officiel, écarts&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Lever values: {lever} · assumptions: {assumption} · choices for the run: {run} · notes: {note}</source>
        <translation>Valeurs de leviers&#x202f;: {lever} · hypothèses&#x202f;: {assumption} · choix de calcul&#x202f;: {run} · notes&#x202f;: {note}</translation>
    </message>
    <message>
        <source>Nothing differs from the official baseline.</source>
        <translation>Rien ne s’écarte de la référence officielle.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close {panel}</source>
        <translation>Fermer&#x202f;: {panel}</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Load {file} again</source>
        <translation>Recharger {file}</translation>
    </message>
    <message>
        <source>{file} could not be opened.</source>
        <translation>{file} n’a pas pu être ouvert.</translation>
    </message>
</context>
<context>
    <name>EnvelopeCard</name>
    <message>
        <source>Over the envelope by {amount}</source>
        <translation>Dépassement {amount}</translation>
    </message>
    <message>
        <source>Reserve {amount}</source>
        <translation>Réserve {amount}</translation>
    </message>
    <message>
        <source>Envelope, MAD m</source>
        <translation>Enveloppe, MDH</translation>
    </message>
    <message>
        <source>Envelope of the period, million dirhams</source>
        <translation>Enveloppe de la période, en millions de dirhams</translation>
    </message>
    <message>
        <source>All rubrics together in this period, million dirhams</source>
        <translation>Toutes les rubriques de cette période, en millions de dirhams</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>A locked envelope refuses raises beyond the reserve</source>
        <translation>Une enveloppe verrouillée refuse toute hausse au-delà de la réserve</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Fit</source>
        <translation>Calage</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Calculs</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>How the model fits what was published</source>
        <translation>Calage du modèle sur ce qui a été publié</translation>
    </message>
    <message>
        <source>Every target, with its base and its source</source>
        <translation>Tous les objectifs, avec leur base et leur source</translation>
    </message>
    <message>
        <source>What the figures show when they are put side by side</source>
        <translation>Ce que montrent les chiffres mis côte à côte</translation>
    </message>
    <message>
        <source>Where documents disagree</source>
        <translation>Là où les documents divergent</translation>
    </message>
    <message>
        <source>Documents and pages, and the facts in them</source>
        <translation>Documents et pages, avec les faits qu’ils contiennent</translation>
    </message>
    <message>
        <source>What is not known, and what the model leaves out</source>
        <translation>Ce qu’on ignore, et ce que le modèle laisse de côté</translation>
    </message>
    <message>
        <source>Find in this table</source>
        <translation>Filtrer ce tableau</translation>
    </message>
</context>
<context>
    <name>ExchangeFlow</name>
    <message>
        <source>Export the scenario</source>
        <translation>Exporter le scénario</translation>
    </message>
    <message>
        <source>The name of the file must end with one of these: {endings}</source>
        <translation>Le nom du fichier doit se terminer par l’une de ces extensions&#x202f;: {endings}</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation>Export de {file}</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Importer un classeur</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Import de {file}</translation>
    </message>
    <message>
        <source>Exported as {file}.</source>
        <translation>Exporté sous {file}.</translation>
    </message>
    <message>
        <source>What was on the disk is untouched.</source>
        <translation>Ce qui était sur le disque est intact.</translation>
    </message>
    <message>
        <source>{file} could not be imported and nothing was changed. Places to mend: {count}.</source>
        <translation>{file} n’a pas pu être importé&#x202f;: rien n’a été modifié. Endroits à corriger&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>“{file}” holds the scenario “{title}”.</source>
        <translation>«&#x202f;{file}&#x202f;» contient le scénario «&#x202f;{title}&#x202f;».</translation>
    </message>
    <message>
        <source>It leaves something out, for which other values stand.</source>
        <translation>Il y manque des éléments, que d’autres valeurs remplacent.</translation>
    </message>
    <message>
        <source>Into this scenario</source>
        <translation>Dans ce scénario</translation>
    </message>
    <message>
        <source>As a new scenario</source>
        <translation>Comme nouveau scénario</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <source>{file} was imported; Undo brings back what was there.</source>
        <translation>{file} a été importé&#x202f;; Annuler rétablit ce qui était là.</translation>
    </message>
    <message>
        <source>{file} was imported as a new scenario.</source>
        <translation>{file} a été importé comme nouveau scénario.</translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation>«&#x202f;{file}&#x202f;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Excel workbook ({pattern})</source>
        <translation>Classeur Excel ({pattern})</translation>
    </message>
    <message>
        <source>Results for integrated assessment, IAMC ({pattern})</source>
        <translation>Résultats pour l’évaluation intégrée, IAMC ({pattern})</translation>
    </message>
    <message>
        <source>Model for Stella, Vensim or PySD, XMILE ({pattern})</source>
        <translation>Modèle pour Stella, Vensim ou PySD, XMILE ({pattern})</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Jobs, exports and skills as a whole</source>
        <translation>Emplois, exportations et compétences dans leur ensemble</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Par segment</translation>
    </message>
    <message>
        <source>Offshoring exports and jobs of each of the five segments</source>
        <translation>Exportations et emplois de l’offshoring pour chacun des cinq segments</translation>
    </message>
    <message>
        <source>By employer</source>
        <translation>Par employeur</translation>
    </message>
    <message>
        <source>Profiles trained for each group of employers, and what the plan says they need</source>
        <translation>Profils formés pour chaque groupe d’employeurs, et leurs besoins selon le plan</translation>
    </message>
    <message>
        <source>Jobs by perimeter</source>
        <translation>Emplois par périmètre</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>Training gap</source>
        <translation>Écart de formation</translation>
    </message>
    <message>
        <source>Skills: need and supply</source>
        <translation>Compétences&#x202f;: besoin, offre</translation>
    </message>
    <message>
        <source>Exports by segment</source>
        <translation>Exportations par segment</translation>
    </message>
    <message>
        <source>Jobs by segment</source>
        <translation>Emplois par segment</translation>
    </message>
    <message>
        <source>Trained in the years of the plan, against its needs</source>
        <translation>Formés pendant le plan, face à ses besoins</translation>
    </message>
    <message>
        <source>Trained since 2009</source>
        <translation>Formés depuis 2009</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault of the program</source>
        <translation>Erreur du programme</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <source>Open a scenario</source>
        <translation>Ouvrir un scénario</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Enregistrer le scénario</translation>
    </message>
    <message>
        <source>Save what was found</source>
        <translation>Enregistrer ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>Enregistrer les modifications de «&#x202f;{title}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>“{file}” is no longer there.</source>
        <translation>«&#x202f;{file}&#x202f;» n’existe plus.</translation>
    </message>
    <message>
        <source>It was deleted or moved, or its drive is gone. What the window shows is unharmed.</source>
        <translation>Il a été supprimé ou déplacé, ou son lecteur n’est plus accessible. Ce que montre la fenêtre est intact.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>L’enregistrer de nouveau</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Somebody else changed “{file}” since you opened it.</source>
        <translation>Quelqu’un d’autre a modifié «&#x202f;{file}&#x202f;» depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>If you keep yours, saving replaces theirs, which stays beside it as “{backup}”. If you load theirs, Undo brings yours back.</source>
        <translation>Si vous gardez votre version, l’enregistrement remplace la sienne, qui reste à côté sous le nom «&#x202f;{backup}&#x202f;». Si vous chargez la sienne, Annuler ramène la vôtre.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Charger la sienne</translation>
    </message>
    <message>
        <source>Save mine as…</source>
        <translation>Enregistrer la mienne sous…</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Enregistré sous «&#x202f;{file}&#x202f;».</translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation>«&#x202f;{file}&#x202f;» n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>What was on the disk is untouched, and your edits stay in this window.</source>
        <translation>Ce qui était sur le disque est intact, et vos modifications restent dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Scenarios ({pattern})</source>
        <translation>Scénarios ({pattern})</translation>
    </message>
</context>
<context>
    <name>FitPart</name>
    <message>
        <source>Observed series</source>
        <translation>Séries observées</translation>
    </message>
    <message>
        <source>Observations of the series</source>
        <translation>Observations de la série</translation>
    </message>
    <message>
        <source>Largest distance between the mean of the runs and a figure, in tolerances of that figure</source>
        <translation>Plus grand écart entre la moyenne des tirages et un chiffre, en tolérances de ce chiffre</translation>
    </message>
    <message>
        <source>Mean distance between the mean of the runs and the figures, as a share of the figures</source>
        <translation>Écart moyen entre la moyenne des tirages et les chiffres, en part des chiffres</translation>
    </message>
    <message>
        <source>Share of the figures that lie in the band where 90 % are expected: runs and tolerance together</source>
        <translation>Part des chiffres situés dans la bande où l’on en attend 90&#x202f;%&#x202f;: tirages et tolérance réunis</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Calage</translation>
    </message>
    <message>
        <source>Worst miss</source>
        <translation>Écart max.</translation>
    </message>
    <message>
        <source>Mean miss</source>
        <translation>Écart moyen</translation>
    </message>
    <message>
        <source>In band</source>
        <translation>En bande</translation>
    </message>
    <message>
        <source>Mean of the runs less the figure, in tolerances of the figure</source>
        <translation>Moyenne des tirages moins le chiffre, en tolérances du chiffre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Model mean</source>
        <translation>Moy. modèle</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Bars show the tolerance of each figure, one standard deviation to each side.</source>
        <translation>Les barres montrent la tolérance de chaque chiffre, un écart-type de chaque côté.</translation>
    </message>
    <message>
        <source>The model has no such series: its figures are shown alone, never fitted.</source>
        <translation>Le modèle n’a pas cette série&#x202f;: ses chiffres sont montrés seuls, toujours hors calage.</translation>
    </message>
    <message>
        <source>These figures are shown, never fitted: see their notes.</source>
        <translation>Ces chiffres sont montrés, toujours hors calage&#x202f;: voir leurs notes.</translation>
    </message>
    <message>
        <source>The model starts in {year}; earlier figures are shown alone.</source>
        <translation>Le modèle commence en {year}&#x202f;; les chiffres antérieurs sont montrés seuls.</translation>
    </message>
    <message>
        <source>The plan taken at its word is a single run, which nobody expects to fit. Choose the reading “as observed” to see how the model fits; until then the figures stand alone.</source>
        <translation>Le plan pris au mot est un tirage unique, dont personne n’attend qu’il se cale sur les faits. Choisissez la lecture «&#x202f;comme observé&#x202f;» pour voir le calage du modèle&#x202f;; d’ici là, les chiffres restent seuls.</translation>
    </message>
    <message>
        <source>{held} of the {count} fitted figures lie in the band where 90 % are expected, runs and tolerance together; {bare} in the band of the runs alone.</source>
        <translation>{held} des {count} chiffres de calage se situent dans la bande où l’on en attend 90&#x202f;%, tirages et tolérance réunis&#x202f;; {bare} dans la seule bande des tirages.</translation>
    </message>
    <message>
        <source>This scenario changes history or assumptions: its fit is that of a what-if.</source>
        <translation>Ce scénario modifie le passé ou des hypothèses&#x202f;: son calage est celui d’un «&#x202f;et si&#x202f;».</translation>
    </message>
</context>
<context>
    <name>FrontPart</name>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>What is held against what</source>
        <translation>Ce qui est mis en regard de quoi</translation>
    </message>
    <message>
        <source>The first target</source>
        <translation>Le premier objectif</translation>
    </message>
    <message>
        <source>The second target</source>
        <translation>Le second objectif</translation>
    </message>
    <message>
        <source>What does each probability cost?</source>
        <translation>Que coûte chaque probabilité&#x202f;?</translation>
    </message>
    <message>
        <source>What can two targets have together?</source>
        <translation>Que peut-on atteindre de deux objectifs ensemble&#x202f;?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the most that can be had of the one for each level of the other</source>
        <translation>Chercher le maximum de l’un pour chaque niveau de l’autre</translation>
    </message>
    <message>
        <source>Search the smallest change for probabilities from 10 to 90 per cent</source>
        <translation>Chercher le plus petit changement pour des probabilités de 10 à 90 pour cent</translation>
    </message>
    <message>
        <source>Within these bounds not even a low probability can be had.</source>
        <translation>Dans ces limites, même une faible probabilité est hors de portée.</translation>
    </message>
</context>
<context>
    <name>FrontWords</name>
    <message>
        <source>{share} for {cost}</source>
        <translation>{share} pour {cost}</translation>
    </message>
    <message>
        <source>{share} in futures that were not searched</source>
        <translation>{share} dans des futurs que la recherche n’a pas vus</translation>
    </message>
    <message>
        <source>In unseen futures</source>
        <translation>Dans d’autres futurs</translation>
    </message>
    <message>
        <source>What each probability costs</source>
        <translation>Ce que coûte chaque probabilité</translation>
    </message>
    <message>
        <source>MAD m</source>
        <translation>MDH</translation>
    </message>
    <message>
        <source>◆ what was asked for  ○ other probabilities; a click on a point shows its changes</source>
        <translation>◆ ce qui était demandé  ○ autres probabilités&#x202f;; un clic sur un point montre ses changements</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Cost, MAD m</source>
        <translation>Coût, MDH</translation>
    </message>
    <message>
        <source>{first} and {second} together</source>
        <translation>{first} et {second} ensemble</translation>
    </message>
    <message>
        <source>{target}: {level}</source>
        <translation>{target}&#x202f;: {level}</translation>
    </message>
    <message>
        <source>a change for {cost}</source>
        <translation>un changement pour {cost}</translation>
    </message>
    <message>
        <source>◆ the most of both  ○ smallest changes on the way there; a click shows the changes  □ as things stand</source>
        <translation>◆ le maximum des deux  ○ plus petits changements en chemin&#x202f;; un clic montre les changements  □ en l’état</translation>
    </message>
    <message>
        <source>○ the most of the one for a level of the other; a click shows its changes  □ as things stand</source>
        <translation>○ le maximum de l’un pour un niveau de l’autre&#x202f;; un clic montre ses changements  □ en l’état</translation>
    </message>
    <message>
        <source>as things stand</source>
        <translation>en l’état</translation>
    </message>
    <message>
        <source>{first} and {second} do not stand in each other’s way within these bounds: what is most for one is most for both.</source>
        <translation>{first} et {second} ne se gênent pas dans ces limites&#x202f;: le maximum de l’un est aussi celui de l’autre.</translation>
    </message>
    <message>
        <source>For {share}: the smallest change found comes to {cost}.</source>
        <translation>Pour {share}&#x202f;: le plus petit changement trouvé coûte {cost}.</translation>
    </message>
    <message>
        <source>{first} at {one} with {second} at {two}: a change that comes to {cost}.</source>
        <translation>{first} à {one} avec {second} à {two}&#x202f;: un changement qui coûte {cost}.</translation>
    </message>
    <message>
        <source>{target} is at {level} or above in {chance} of the futures searched and in {fresh} of others that were not searched.</source>
        <translation>{target}&#x202f;: {level} ou plus dans {chance} des futurs de la recherche et dans {fresh} d’autres, qu’elle n’a pas vus.</translation>
    </message>
    <message>
        <source>{first} with {second}</source>
        <translation>{first} avec {second}</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Another target</source>
        <translation>Un autre objectif</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>in</source>
        <translation>dans</translation>
    </message>
    <message>
        <source>of the futures</source>
        <translation>des futurs</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Share of the futures in which it has to be met</source>
        <translation>Part des futurs dans lesquels il doit être atteint</translation>
    </message>
    <message>
        <source>Leave this target out</source>
        <translation>Retirer cet objectif</translation>
    </message>
    <message>
        <source>Has to be met in {share} of the futures</source>
        <translation>Doit être atteint dans {share} des futurs</translation>
    </message>
    <message>
        <source>as things stand in {share}</source>
        <translation>en l’état dans {share}</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>{subject} is locked. Open its lock in the levers to change it.</source>
        <translation>{subject}&#x202f;: verrouillé. Ouvrez son verrou parmi les leviers pour le modifier.</translation>
    </message>
    <message>
        <source>{subject} {year} is history and stays as it was until “What if?” opens it.</source>
        <translation>{subject} {year} appartient au passé et reste tel quel tant que «&#x202f;Et si&#x202f;?&#x202f;» ne l’ouvre pas.</translation>
    </message>
    <message>
        <source>The locked envelope is already exceeded by {over}. Lower a rubric, or open the envelope.</source>
        <translation>L’enveloppe verrouillée est déjà dépassée de {over}. Baissez une rubrique ou déverrouillez l’enveloppe.</translation>
    </message>
    <message>
        <source>The envelope is locked and its reserve is used up. Lower a rubric, or open the envelope.</source>
        <translation>L’enveloppe est verrouillée et sa réserve épuisée. Baissez une rubrique ou déverrouillez l’enveloppe.</translation>
    </message>
    <message>
        <source>The envelope is locked: {raised} more was asked for, the reserve is {reserve}. Lower a rubric, or open the envelope.</source>
        <translation>L’enveloppe est verrouillée&#x202f;: il faudrait {raised} de plus, la réserve est de {reserve}. Baissez une rubrique ou déverrouillez l’enveloppe.</translation>
    </message>
</context>
<context>
    <name>GuessField</name>
    <message>
        <source>“{text}” is no number.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>GuessesPart</name>
    <message>
        <source>{target}: what do you expect?</source>
        <translation>{target}&#x202f;: qu’attendez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Guesses: {count} of {all}. Results stay hidden until you reveal them.</source>
        <translation>Paris&#x202f;: {count} sur {all}. Les résultats restent masqués jusqu’à ce que vous les révéliez.</translation>
    </message>
    <message>
        <source>Unit: {unit}.</source>
        <translation>Unité&#x202f;: {unit}.</translation>
    </message>
    <message>
        <source>Guess of {team}</source>
        <translation>Pari&#x202f;: {team}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Mizan</source>
        <translation>À propos de Mizan</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>What is explained</source>
        <translation>Ce qui est expliqué</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>HingesPart</name>
    <message>
        <source>Estimating Sobol indices</source>
        <translation>Estimation des indices de Sobol</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Fourchettes</translation>
    </message>
    <message>
        <source>Which range of each assumption is tried</source>
        <translation>Fourchette de chaque hypothèse qui est essayée</translation>
    </message>
    <message>
        <source>before calibration</source>
        <translation>avant calibrage</translation>
    </message>
    <message>
        <source>what calibration left</source>
        <translation>après calibrage</translation>
    </message>
    <message>
        <source>Sobol indices</source>
        <translation>Indices de Sobol</translation>
    </message>
    <message>
        <source>Which part of the spread each group of assumptions brings about: some seconds, beside the window</source>
        <translation>Quelle part de la dispersion vient de chaque groupe d’hypothèses&#x202f;: quelques secondes, à côté de la fenêtre</translation>
    </message>
    <message>
        <source>The plan taken at its word knows no ranges. Read the scenario as observed to see what its results hinge on.</source>
        <translation>Le plan pris au mot ne connaît pas de fourchettes. Choisissez la lecture «&#x202f;comme observé&#x202f;» pour voir de quoi dépendent ses résultats.</translation>
    </message>
    <message>
        <source>No assumption varies, or the model gives no number at the end of a range.</source>
        <translation>Aucune hypothèse ne varie, ou le modèle ne donne pas de nombre au bout d’une fourchette.</translation>
    </message>
    <message>
        <source>These are for what was asked before: estimate them again.</source>
        <translation>Ces indices répondent à la question précédente&#x202f;: relancez l’estimation.</translation>
    </message>
</context>
<context>
    <name>HistoryNote</name>
    <message>
        <source>These years are history. What they held is kept until you ask “what if”.</source>
        <translation>Ces années appartiennent au passé. Elles restent telles quelles tant que vous ne demandez pas «&#x202f;et si&#x202f;».</translation>
    </message>
    <message>
        <source>What if? Open these years</source>
        <translation>Et si&#x202f;? Ouvrir ces années</translation>
    </message>
</context>
<context>
    <name>InputsPart</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>One scenario alone: add another one to compare it with.</source>
        <translation>Un seul scénario&#x202f;: ajoutez-en un autre pour le comparer.</translation>
    </message>
    <message>
        <source>Nothing differs: move a lever, or add another scenario.</source>
        <translation>Rien ne diffère&#x202f;: déplacez un levier ou ajoutez un autre scénario.</translation>
    </message>
    <message>
        <source>Levers that differ: {levers} · assumptions: {assumptions} · choices for the run: {settings}</source>
        <translation>Leviers qui diffèrent&#x202f;: {levers} · hypothèses&#x202f;: {assumptions} · choix de calcul&#x202f;: {settings}</translation>
    </message>
    <message>
        <source>its range</source>
        <translation>sa fourchette</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Share done</source>
        <translation>Part accomplie</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>Annuler&#x202f;: {job}</translation>
    </message>
    <message>
        <source>{done}, about {seconds} s left</source>
        <translation>{done}, encore {seconds} s environ</translation>
    </message>
    <message>
        <source>{done}, about {minutes} min left</source>
        <translation>{done}, encore {minutes} min environ</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>“{job}” is still under way: wait for its end, or cancel it.</source>
        <translation>«&#x202f;{job}&#x202f;» est encore en cours&#x202f;: attendez la fin ou annulez.</translation>
    </message>
</context>
<context>
    <name>LedgerPart</name>
    <message>
        <source>What the chosen row says in full</source>
        <translation>Ce que dit la ligne choisie, en entier</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Line: the median. Dark band: half of the runs. Light band: 90 % of the runs. Points: observed. Click to show or hide.</source>
        <translation>Ligne&#x202f;: la médiane. Bande foncée&#x202f;: la moitié des tirages. Bande claire&#x202f;: 90&#x202f;% des tirages. Points&#x202f;: valeurs observées. Cliquer pour afficher ou masquer.</translation>
    </message>
</context>
<context>
    <name>LeverBounds</name>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>least</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>most</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>MAD m in these years</source>
        <translation>MDH sur ces années</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>{lever}, {unit}</source>
        <translation>{lever}, {unit}</translation>
    </message>
    <message>
        <source>What these two leave goes to: {use}</source>
        <translation>Ce que ces deux parts laissent va à&#x202f;: {use}</translation>
    </message>
    <message>
        <source>Money and places up to</source>
        <translation>Argent et places jusqu’à</translation>
    </message>
    <message>
        <source>How many times what they are now money and places may become</source>
        <translation>Par combien l’argent et les places peuvent être multipliés</translation>
    </message>
    <message>
        <source>{number} times the present</source>
        <translation>{number} fois l’actuel</translation>
    </message>
    <message>
        <source>Usual bounds</source>
        <translation>Limites habituelles</translation>
    </message>
    <message>
        <source>Forget the bounds that were typed</source>
        <translation>Oublier les limites saisies</translation>
    </message>
</context>
<context>
    <name>LeverDesk</name>
    <message>
        <source>Shape of {first}–{last}</source>
        <translation>Profil {first}–{last}</translation>
    </message>
    <message>
        <source>{first}–{last} back to official</source>
        <translation>{first}–{last}&#x202f;: revenir à l’officiel</translation>
    </message>
    <message>
        <source>{first}–{last} back to saved</source>
        <translation>{first}–{last}&#x202f;: revenir à l’enregistré</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Show by year</source>
        <translation>Afficher par année</translation>
    </message>
    <message>
        <source>Note on {subject}</source>
        <translation>note sur {subject}</translation>
    </message>
    <message>
        <source>Remove the note on {subject}</source>
        <translation>supprimer la note sur {subject}</translation>
    </message>
</context>
<context>
    <name>LeverEdits</name>
    <message>
        <source>The reserve is used up: {subject} stops at {amount}. Lower a rubric, or open the envelope.</source>
        <translation>La réserve est épuisée&#x202f;: {subject} s’arrête à {amount}. Baissez une rubrique ou déverrouillez l’enveloppe.</translation>
    </message>
    <message>
        <source>Reset {subject}</source>
        <translation>retour à l’officiel, {subject}</translation>
    </message>
    <message>
        <source>Shape {subject} {first}–{last}: {shape}</source>
        <translation>profil {subject} {first}–{last}&#x202f;: {shape}</translation>
    </message>
    <message>
        <source>Back to saved: {subject}</source>
        <translation>retour à l’enregistré, {subject}</translation>
    </message>
    <message>
        <source>All levers back to official</source>
        <translation>tous les leviers aux valeurs officielles</translation>
    </message>
    <message>
        <source>All levers back to saved</source>
        <translation>tous les leviers aux valeurs enregistrées</translation>
    </message>
    <message>
        <source>The shares of {year} would add up to {whole}, not to 100 %. Nothing was changed.</source>
        <translation>Les parts de {year} totaliseraient {whole} et non 100&#x202f;%. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Set {subject} {first}–{last} to {amount}</source>
        <translation>{subject} {first}–{last} à {amount}</translation>
    </message>
    <message>
        <source>Locked shares keep their part ({names}): {subject} stays at {share}.</source>
        <translation>Les parts verrouillées ne bougent pas ({names})&#x202f;: {subject} reste à {share}.</translation>
    </message>
    <message>
        <source>A locked share keeps its part ({names}): {subject} takes at most {share}.</source>
        <translation>Une part verrouillée ne bouge pas ({names})&#x202f;: {subject} peut prendre {share} au plus.</translation>
    </message>
</context>
<context>
    <name>LeversPanel</name>
    <message>
        <source>Levers of the period</source>
        <translation>Leviers de la période</translation>
    </message>
    <message>
        <source>Rubrics, MAD m in the period</source>
        <translation>Rubriques, MDH sur la période</translation>
    </message>
    <message>
        <source>Training places a year</source>
        <translation>Places de formation par an</translation>
    </message>
    <message>
        <source>Use of the IT-industry money</source>
        <translation>Affectation du budget Industrie TI</translation>
    </message>
    <message>
        <source>Back to the official value</source>
        <translation>Revenir à la valeur officielle</translation>
    </message>
    <message>
        <source>The share differs from year to year; this is its mean</source>
        <translation>La part varie d’une année à l’autre&#x202f;; c’est sa moyenne</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Money voted over the period, million dirhams</source>
        <translation>Crédits votés sur la période, en millions de dirhams</translation>
    </message>
    <message>
        <source>Mean number of places opened each year</source>
        <translation>Nombre moyen de places ouvertes chaque année</translation>
    </message>
    <message>
        <source>The three shares always add to 100 %; the others give way in proportion</source>
        <translation>Les trois parts font toujours 100&#x202f;%&#x202f;; les autres cèdent en proportion</translation>
    </message>
    <message>
        <source>Shape, saved value, note, years</source>
        <translation>Profil, valeur enregistrée, note, années</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>LeversPart</name>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean of the teams that changed the lever</source>
        <translation>Moyenne des équipes qui ont changé le levier</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Largest less smallest</source>
        <translation>La plus grande valeur moins la plus petite</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>How many teams changed the lever</source>
        <translation>Nombre d’équipes qui ont changé le levier</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>No team changed a lever.</source>
        <translation>Aucune équipe n’a changé de levier.</translation>
    </message>
    <message>
        <source>{above} and {below} mark outliers: values far from the middle half of the teams. Blank: the team left the lever as it is.</source>
        <translation>{above} et {below} signalent les valeurs atypiques, loin de la moitié centrale des équipes. Vide&#x202f;: l’équipe a laissé le levier tel quel.</translation>
    </message>
    <message>
        <source>What the teams did with the levers</source>
        <translation>Ce que les équipes ont fait des leviers</translation>
    </message>
</context>
<context>
    <name>LimitsPart</name>
    <message>
        <source>What the model leaves out</source>
        <translation>Ce que le modèle laisse de côté</translation>
    </message>
    <message>
        <source>What one must not read into the results</source>
        <translation>Ce qu’il ne faut pas lire dans les résultats</translation>
    </message>
    <message>
        <source>The model leaves out</source>
        <translation>Hors du modèle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What that does to the results</source>
        <translation>Effet sur les résultats</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Leviers</translation>
    </message>
    <message>
        <source>Money really spent</source>
        <translation>Dépense réelle</translation>
    </message>
    <message>
        <source>Base of the exports aim</source>
        <translation>Base de l’objectif d’exportation</translation>
    </message>
    <message>
        <source>As planned after 2013</source>
        <translation>Comme prévu, après 2013</translation>
    </message>
    <message>
        <source>The plan ends in 2013 and says nothing of later years. Read as planned, they carry its promises on: nobody announced them.</source>
        <translation>Le plan s’arrête en 2013 et ne dit rien des années suivantes. Lues «&#x202f;comme prévu&#x202f;», elles prolongent ses promesses&#x202f;: personne n’a annoncé cette suite.</translation>
    </message>
    <message>
        <source>{judged} of the {all} numbers of the model ({share}) rest on judgement, wholly or in part.</source>
        <translation>{judged} des {all} nombres du modèle ({share}) relèvent du jugement, en tout ou en partie.</translation>
    </message>
    <message>
        <source>A single run shows no ranges, so their influence cannot be weighed.</source>
        <translation>Un tirage unique ne donne pas de fourchettes&#x202f;: leur influence ne peut être pesée.</translation>
    </message>
    <message>
        <source>Weighted by what each number does to the result, judgement carries this much of the spread in {year}: {shares}.</source>
        <translation>Pondéré par l’effet de chaque nombre sur le résultat, le jugement porte cette part de la dispersion en {year}&#x202f;: {shares}.</translation>
    </message>
    <message>
        <source>{result} {share}</source>
        <translation>{result} {share}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{judged} of the {all} official values of the levers are judgement. The money of each rubric is stated for {first} to {last} only.</source>
        <translation>{judged} des {all} valeurs officielles des leviers relèvent du jugement. Le budget de chaque rubrique n’est indiqué que de {first} à {last}.</translation>
    </message>
    <message>
        <source>What was spent of the MAD {budget} m voted for 2009 to 2013 is not known. The model takes {low} to {high} of the money available as spent within a year.</source>
        <translation>On ignore combien a été dépensé des {budget}&#x202f;MDH votés pour 2009 à 2013. Le modèle compte {low} à {high} des crédits disponibles comme consommés dans l’année.</translation>
    </message>
    <message>
        <source>The exports aim of 2030 is MAD {quoted} bn as quoted. It was set on an older, narrower series; on the series published today the same aim is MAD {rebased} bn. No document says which is meant: the switch above the targets chooses.</source>
        <translation>L’objectif d’exportation 2030 est de {quoted}&#x202f;MMDH tel qu’annoncé. Il a été fixé sur une série plus ancienne et plus étroite&#x202f;; sur la série publiée aujourd’hui, le même objectif est de {rebased}&#x202f;MMDH. Aucun document ne dit lequel est visé&#x202f;: le sélecteur au-dessus des objectifs en décide.</translation>
    </message>
</context>
<context>
    <name>Lineup</name>
    <message>
        <source>This scenario</source>
        <translation>Ce scénario</translation>
    </message>
    <message>
        <source>No more than {most} scenarios fit side by side.</source>
        <translation>On ne peut mettre plus de {most} scénarios côte à côte.</translation>
    </message>
</context>
<context>
    <name>LineupBar</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add files, scenarios of the library or pinned runs</source>
        <translation>Ajouter des fichiers, des scénarios de la bibliothèque ou des résultats épinglés</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Comparés à</translation>
    </message>
    <message>
        <source>The scenario that the others are held against</source>
        <translation>Le scénario auquel les autres sont comparés</translation>
    </message>
    <message>
        <source>Take “{name}” away</source>
        <translation>Retirer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Scenarios ({pattern})</source>
        <translation>Scénarios ({pattern})</translation>
    </message>
    <message>
        <source>Add files to compare</source>
        <translation>Ajouter des fichiers à comparer</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Levers</source>
        <translation>Leviers</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Levers by year</source>
        <translation>Leviers par année</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>{members} runs · seed {seed}</source>
        <translation>Tirages&#x202f;: {members} · graine {seed}</translation>
    </message>
    <message>
        <source>A single run, without ranges</source>
        <translation>Un seul tirage, sans fourchette</translation>
    </message>
    <message>
        <source>Read {reading}</source>
        <translation>lecture «&#x202f;{reading}&#x202f;»</translation>
    </message>
    <message>
        <source>Change title or description</source>
        <translation>titre ou description</translation>
    </message>
    <message>
        <source>The settings could not be read and begin anew. What was there is kept as {file}.</source>
        <translation>Les réglages n’ont pas pu être lus et repartent de zéro. Leur ancien contenu est conservé dans {file}.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Open from the library</source>
        <translation>Ouvrir de la bibliothèque</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Back to what was shown before</source>
        <translation>Revenir à l’affichage précédent</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Sectors of the model</source>
        <translation>Secteurs du modèle</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on {subject}</source>
        <translation>Note&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>Why is it set so? Who decided it, and when?</source>
        <translation>Pourquoi ce choix&#x202f;? Qui l’a décidé, et quand&#x202f;?</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>{number} letters left</source>
        <translation>Signes restants&#x202f;: {number}</translation>
    </message>
    <message>
        <source>{number} letters too many</source>
        <translation>Signes en trop&#x202f;: {number}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Seeds differ: all are run on {seed}, that of the reference, so that no difference comes from chance.</source>
        <translation>Les graines diffèrent&#x202f;: tous sont calculés avec {seed}, celle du scénario de comparaison, pour qu’aucun écart ne vienne du hasard.</translation>
    </message>
    <message>
        <source>Readings differ: the plan taken at its word is a single run, held against every run of the others.</source>
        <translation>Les lectures diffèrent&#x202f;: le plan pris au mot est un tirage unique, comparé à chaque tirage des autres.</translation>
    </message>
    <message>
        <source>Horizons differ: results are compared up to {year}.</source>
        <translation>Les horizons diffèrent&#x202f;: les résultats sont comparés jusqu’en {year}.</translation>
    </message>
    <message>
        <source>The export target is read for all as the reference reads it.</source>
        <translation>L’objectif d’exportation est lu pour tous comme dans le scénario de comparaison.</translation>
    </message>
    <message>
        <source>The stamp of {letter} holds no more. {reason}</source>
        <translation>Le sceau de {letter} n’est plus valable. {reason}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>How far apart the teams are</source>
        <translation>Ce qui sépare les équipes</translation>
    </message>
    <message>
        <source>share of the official value</source>
        <translation>part de la valeur officielle</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>une équipe</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>valeur atypique</translation>
    </message>
    <message>
        <source>from the smallest to the largest</source>
        <translation>de la plus petite à la plus grande</translation>
    </message>
    <message>
        <source>official value</source>
        <translation>valeur officielle</translation>
    </message>
    <message>
        <source>Median {value}, 90 % between {low} and {high}</source>
        <translation>Médiane {value}, 90&#x202f;% entre {low} et {high}</translation>
    </message>
    <message>
        <source>Reaches the target with a probability of {share}</source>
        <translation>Atteint l’objectif avec une probabilité de {share}</translation>
    </message>
    <message>
        <source>Guessed: {value}</source>
        <translation>Pari&#x202f;: {value}</translation>
    </message>
    <message>
        <source>{value} in this single run, target {verdict}</source>
        <translation>{value} dans ce tirage unique, objectif {verdict}</translation>
    </message>
    <message>
        <source>median, target missed</source>
        <translation>médiane, objectif manqué</translation>
    </message>
    <message>
        <source>median, target reached</source>
        <translation>médiane, objectif atteint</translation>
    </message>
    <message>
        <source>90 % of the runs</source>
        <translation>90&#x202f;% des tirages</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>pari</translation>
    </message>
    <message>
        <source>target: {aim}</source>
        <translation>objectif&#x202f;: {aim}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5&#x202f;%</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#x202f;%</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Pari</translation>
    </message>
    <message>
        <source>{what}: {amount}</source>
        <translation>{what}&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>Unpin {pin}</source>
        <translation>Détacher {pin}</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <source>Pin this run</source>
        <translation>Épingler ce résultat</translation>
    </message>
    <message>
        <source>Keep this run in the charts as a thin line, to compare it with what follows</source>
        <translation>Garder ce résultat dans les graphiques comme ligne fine, pour le comparer à la suite</translation>
    </message>
    <message>
        <source>Pinned runs</source>
        <translation>Résultats épinglés</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>Tout détacher</translation>
    </message>
    <message>
        <source>This run is pinned already, as {pin}.</source>
        <translation>Ce résultat est déjà épinglé&#x202f;: {pin}.</translation>
    </message>
    <message>
        <source>{most} runs are pinned, and more could not be told apart: unpin one of them first.</source>
        <translation>{most} résultats sont épinglés&#x202f;; au-delà, on ne les distinguerait plus&#x202f;: détachez-en d’abord un.</translation>
    </message>
    <message>
        <source>Unpin {pin}</source>
        <translation>Détacher {pin}</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>{file} could not be opened.</source>
        <translation>{file} n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>What the scenario is compared with</source>
        <translation>Ce à quoi le scénario est comparé</translation>
    </message>
    <message>
        <source>The result that is asked about</source>
        <translation>Le résultat sur lequel porte la question</translation>
    </message>
    <message>
        <source>The part of the result that is asked about</source>
        <translation>La partie du résultat sur laquelle porte la question</translation>
    </message>
    <message>
        <source>The year that is asked about</source>
        <translation>L’année sur laquelle porte la question</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Saisir pour chercher</translation>
    </message>
    <message>
        <source>Why does this scenario differ from</source>
        <translation>Pourquoi ce scénario s’écarte-t-il de</translation>
    </message>
    <message>
        <source>in</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>What does this result hinge on:</source>
        <translation>De quoi dépend ce résultat&#x202f;:</translation>
    </message>
    <message>
        <source>in the year</source>
        <translation>en</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Scenarios ({pattern})</source>
        <translation>Scénarios ({pattern})</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparer avec un fichier</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>90 %: {low} to {high}</source>
        <translation>90&#x202f;%&#x202f;: {low} à {high}</translation>
    </message>
    <message>
        <source>pinned run {number}:</source>
        <translation>résultat épinglé {number}&#x202f;:</translation>
    </message>
    <message>
        <source>({low} to {high})</source>
        <translation>({low} à {high})</translation>
    </message>
    <message>
        <source>observed {value}</source>
        <translation>observé&#x202f;: {value}</translation>
    </message>
    <message>
        <source>baseline {value}</source>
        <translation>référence&#x202f;: {value}</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Nothing here holds these words.</source>
        <translation>Rien ici ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved edits</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Mizan did not end properly. These edits were not saved:</source>
        <translation>Mizan ne s’est pas terminé normalement. Ces modifications n’étaient pas enregistrées&#x202f;:</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Last edit</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Jamais enregistré</translation>
    </message>
    <message>
        <source>Discard the unsaved edits of “{title}” for good?</source>
        <translation>Abandonner définitivement les modifications de «&#x202f;{title}&#x202f;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>the baseline</source>
        <translation>la référence</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>“{title}” ({file})</source>
        <translation>«&#x202f;{title}&#x202f;» ({file})</translation>
    </message>
    <message>
        <source>a file…</source>
        <translation>un fichier…</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Scenarios in the report</source>
        <translation>Scénarios du rapport</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, à imprimer</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Make the report…</source>
        <translation>Produire le rapport…</translation>
    </message>
    <message>
        <source>The official levers</source>
        <translation>Les leviers officiels</translation>
    </message>
    <message>
        <source>Tick at least one scenario.</source>
        <translation>Cochez au moins un scénario.</translation>
    </message>
    <message>
        <source>No file holds this scenario as it is. The report will say so.</source>
        <translation>Aucun fichier ne contient ce scénario tel quel. Le rapport le dira.</translation>
    </message>
    <message>
        <source>A report holds no more than {most} scenarios.</source>
        <translation>Un rapport ne contient pas plus de {most} scénarios.</translation>
    </message>
    <message>
        <source>Pinned runs, and what is added on Compare, can be ticked too.</source>
        <translation>Les résultats épinglés et ce qui est ajouté dans «&#x202f;Comparer&#x202f;» peuvent aussi être cochés.</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Comparés à</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>Making the report {file}</source>
        <translation>Production du rapport {file}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF ({pattern})</source>
        <translation>PDF ({pattern})</translation>
    </message>
    <message>
        <source>Web page ({pattern})</source>
        <translation>Page web ({pattern})</translation>
    </message>
    <message>
        <source>The name of the file must end with one of these: {endings}</source>
        <translation>Le nom du fichier doit se terminer par l’une de ces extensions&#x202f;: {endings}</translation>
    </message>
    <message>
        <source>What was on the disk is untouched.</source>
        <translation>Ce qui était sur le disque est intact.</translation>
    </message>
    <message>
        <source>The report “{file}” is ready.</source>
        <translation>Le rapport «&#x202f;{file}&#x202f;» est prêt.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation>«&#x202f;{file}&#x202f;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>No program here opens “{file}”. It is in the folder {folder}.</source>
        <translation>Aucun programme ici n’ouvre «&#x202f;{file}&#x202f;». Il est dans le dossier {folder}.</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Put these levers into the scenario; Undo takes them back</source>
        <translation>Mettre ces leviers dans le scénario&#x202f;; Annuler les retire</translation>
    </message>
    <message>
        <source>Move this bound and search again</source>
        <translation>Déplacer cette limite et chercher à nouveau</translation>
    </message>
    <message>
        <source>Back to the answer</source>
        <translation>Revenir à la réponse</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Enregistrer comme scénario…</translation>
    </message>
    <message>
        <source>Write them to a file of their own; the scenario in the window stays</source>
        <translation>Les écrire dans un fichier à part&#x202f;; le scénario de la fenêtre reste</translation>
    </message>
    <message>
        <source>Allow {amount} for all rubrics and search again</source>
        <translation>Permettre {amount} pour toutes les rubriques et chercher à nouveau</translation>
    </message>
    <message>
        <source>Let {lever} go to {amount} and search again</source>
        <translation>Laisser {lever} aller à {amount} et chercher à nouveau</translation>
    </message>
    <message>
        <source>The scenario holds this change now. Undo takes it back.</source>
        <translation>Le scénario contient maintenant ce changement. Annuler le retire.</translation>
    </message>
    <message>
        <source>The scenario was changed since: this answer belongs to the one before.</source>
        <translation>Le scénario a changé depuis&#x202f;: cette réponse porte sur le précédent.</translation>
    </message>
</context>
<context>
    <name>ResultsPart</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Results that differ: {count} of {all}. Medians; choose a row to see its curves.</source>
        <translation>Résultats qui diffèrent&#x202f;: {count} sur {all}. Médianes&#x202f;; choisissez une ligne pour voir ses courbes.</translation>
    </message>
    <message>
        <source>in the year</source>
        <translation>en</translation>
    </message>
    <message>
        <source>The year of the results</source>
        <translation>L’année des résultats</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>Résultats côte à côte</translation>
    </message>
</context>
<context>
    <name>RibbonWords</name>
    <message>
        <source>demand</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>compétences</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>positions</translation>
    </message>
    <message>
        <source>{fact} of the runs</source>
        <translation>{fact} des tirages</translation>
    </message>
    <message>
        <source>{year}: {facts}</source>
        <translation>{year}&#x202f;: {facts}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Demand: firms find nearly all the people and seats they want; customers set the pace.</source>
        <translation>Demande&#x202f;: les entreprises trouvent presque toutes les personnes et positions qu’elles cherchent&#x202f;; ce sont les clients qui donnent le rythme.</translation>
    </message>
    <message>
        <source>Skills: over {limit} of the hires that firms want fail for lack of skilled people.</source>
        <translation>Compétences&#x202f;: plus de {limit} des embauches voulues échouent faute de personnes qualifiées.</translation>
    </message>
    <message>
        <source>Seats: over {limit} of the hires that firms want fail for lack of a workplace.</source>
        <translation>Positions&#x202f;: plus de {limit} des embauches voulues échouent faute de position de travail.</translation>
    </message>
    <message>
        <source>There is a single run: what costs it the most hires in a year binds; where nothing costs over {limit} of them, demand does.</source>
        <translation>Il n’y a qu’un tirage&#x202f;: ce qui lui coûte le plus d’embauches dans l’année est limitant&#x202f;; si rien n’en coûte plus de {limit}, c’est la demande.</translation>
    </message>
    <message>
        <source>Each of {members} runs counts once a year: what costs it the most hires binds; where nothing costs over {limit} of them, demand does.</source>
        <translation>Chacun des {members} tirages compte une fois par an&#x202f;: ce qui lui coûte le plus d’embauches est limitant&#x202f;; si rien n’en coûte plus de {limit}, c’est la demande.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>demand binds in {share}</source>
        <translation>la demande limite dans {share}</translation>
    </message>
    <message>
        <source>skills bind in {share}</source>
        <translation>les compétences limitent dans {share}</translation>
    </message>
    <message>
        <source>seats bind in {share}</source>
        <translation>les positions limitent dans {share}</translation>
    </message>
    <message>
        <source>demand binds most often from {first} to {last}</source>
        <translation>la demande limite le plus souvent de {first} à {last}</translation>
    </message>
    <message>
        <source>skills bind most often from {first} to {last}</source>
        <translation>les compétences limitent le plus souvent de {first} à {last}</translation>
    </message>
    <message>
        <source>seats bind most often from {first} to {last}</source>
        <translation>les positions limitent le plus souvent de {first} à {last}</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>{file} could not be opened.</source>
        <translation>{file} n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation>«&#x202f;{file}&#x202f;» n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The rounds stay in this window and are saved with the next step.</source>
        <translation>Les manches restent dans cette fenêtre et seront enregistrées à l’étape suivante.</translation>
    </message>
</context>
<context>
    <name>RoundsBar</name>
    <message>
        <source>Next round…</source>
        <translation>Manche suivante…</translation>
    </message>
    <message>
        <source>Guess first…</source>
        <translation>Parier d’abord…</translation>
    </message>
    <message>
        <source>The round that is shown</source>
        <translation>La manche affichée</translation>
    </message>
    <message>
        <source>Open a round: teams say what they expect before anybody sees results</source>
        <translation>Ouvrir une manche&#x202f;: les équipes disent ce qu’elles attendent avant que quiconque voie les résultats</translation>
    </message>
    <message>
        <source>Close and reveal</source>
        <translation>Clore et révéler</translation>
    </message>
    <message>
        <source>Keep the teams’ files as they are now, and go on to the results</source>
        <translation>Garder les fichiers des équipes tels qu’ils sont et passer aux résultats</translation>
    </message>
    <message>
        <source>Next team</source>
        <translation>Équipe suivante</translation>
    </message>
    <message>
        <source>Show one more team, the best one last</source>
        <translation>Montrer une équipe de plus, la meilleure en dernier</translation>
    </message>
    <message>
        <source>How many teams are shown, the best one last</source>
        <translation>Nombre d’équipes montrées, la meilleure en dernier</translation>
    </message>
    <message>
        <source>{count} of {all} shown</source>
        <translation>{count} sur {all} montrées</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Hide all again</source>
        <translation>Tout masquer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>SearchProgress</name>
    <message>
        <source>Cancel the search</source>
        <translation>Annuler la recherche</translation>
    </message>
    <message>
        <source>Share of the search that is done</source>
        <translation>Part de la recherche accomplie</translation>
    </message>
    <message>
        <source>{done} done</source>
        <translation>{done} accomplis</translation>
    </message>
    <message>
        <source>{done} done, about {seconds} s left</source>
        <translation>{done} accomplis, encore {seconds}&#x202f;s environ</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Best so far: a change for {cost} does it.</source>
        <translation>Meilleur jusqu’ici&#x202f;: un changement de {cost} suffit.</translation>
    </message>
    <message>
        <source>Best so far: {share} short of the aim.</source>
        <translation>Meilleur jusqu’ici&#x202f;: il manque {share} de l’objectif.</translation>
    </message>
</context>
<context>
    <name>SeekPage</name>
    <message>
        <source>The smallest change</source>
        <translation>Le plus petit changement</translation>
    </message>
    <message>
        <source>The smallest change of the levers that reaches targets as surely as you ask</source>
        <translation>Le plus petit changement des leviers qui atteint des objectifs avec la probabilité voulue</translation>
    </message>
    <message>
        <source>One or two over a range</source>
        <translation>Faire varier un ou deux leviers</translation>
    </message>
    <message>
        <source>What comes of a target when one or two levers or assumptions are varied</source>
        <translation>Ce que devient un objectif quand un ou deux leviers ou hypothèses varient</translation>
    </message>
</context>
<context>
    <name>Seeker</name>
    <message>
        <source>Searching what it would take</source>
        <translation>Recherche de ce qu’il faudrait</translation>
    </message>
    <message>
        <source>Searching what each probability costs</source>
        <translation>Recherche du coût de chaque probabilité</translation>
    </message>
    <message>
        <source>Searching what two targets can have together</source>
        <translation>Recherche de ce que deux objectifs peuvent avoir ensemble</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The plan taken at its word is a single run: there is nothing to sharpen.</source>
        <translation>Le plan pris au mot est un tirage unique&#x202f;: il n’y a rien à affiner.</translation>
    </message>
    <message>
        <source>The probabilities are sharpened already.</source>
        <translation>Les probabilités sont déjà affinées.</translation>
    </message>
    <message>
        <source>Sharpening the probabilities</source>
        <translation>Affinage des probabilités</translation>
    </message>
    <message>
        <source>The probabilities were not sharpened: the scenario changed meanwhile.</source>
        <translation>Les probabilités n’ont pas été affinées&#x202f;: le scénario a changé entre-temps.</translation>
    </message>
</context>
<context>
    <name>SessionMenu</name>
    <message>
        <source>Session…</source>
        <translation>Session…</translation>
    </message>
    <message>
        <source>Rounds that were kept, and tables for others</source>
        <translation>Les manches gardées, et des tableaux pour d’autres</translation>
    </message>
    <message>
        <source>Open a session…</source>
        <translation>Ouvrir une session…</translation>
    </message>
    <message>
        <source>Keep the session in another file…</source>
        <translation>Garder la session dans un autre fichier…</translation>
    </message>
    <message>
        <source>Save the tables…</source>
        <translation>Enregistrer les tableaux…</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Where are the rounds to be kept?</source>
        <translation>Où garder les manches&#x202f;?</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>Enregistrement de {file}</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>Garder la session</translation>
    </message>
    <message>
        <source>“{file}” exists already.</source>
        <translation>«&#x202f;{file}&#x202f;» existe déjà.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>Enregistrer les tableaux</translation>
    </message>
    <message>
        <source>Excel workbook ({pattern})</source>
        <translation>Classeur Excel ({pattern})</translation>
    </message>
    <message>
        <source>Rows for other programs ({pattern})</source>
        <translation>Lignes pour d’autres programmes ({pattern})</translation>
    </message>
    <message>
        <source>Everything for machines ({pattern})</source>
        <translation>Tout, pour les machines ({pattern})</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Enregistré sous «&#x202f;{file}&#x202f;».</translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation>Impossible d’enregistrer «&#x202f;{file}&#x202f;».</translation>
    </message>
    <message>
        <source>What was on the disk is untouched.</source>
        <translation>Ce qui était sur le disque est intact.</translation>
    </message>
    <message>
        <source>Sessions ({pattern})</source>
        <translation>Sessions ({pattern})</translation>
    </message>
</context>
<context>
    <name>SmallestPart</name>
    <message>
        <source>Say what has to be reached and press “Find the smallest change”: the answer is the smallest change of the levers that does it, or what keeps it out of reach. The window stays free while it is searched.</source>
        <translation>Dites ce qu’il faut atteindre et cliquez sur «&#x202f;Trouver le plus petit changement&#x202f;»&#x202f;: la réponse est le plus petit changement des leviers qui y parvient, ou ce qui le met hors de portée. La fenêtre reste libre pendant la recherche.</translation>
    </message>
    <message>
        <source>Adopt what {aims} takes</source>
        <translation>Adopter ce qu’il faut pour {aims}</translation>
    </message>
</context>
<context>
    <name>SobolWords</name>
    <message>
        <source>{result} in {year}</source>
        <translation>{result} en {year}</translation>
    </message>
    <message>
        <source>Sobol indices: {result}</source>
        <translation>Indices de Sobol&#x202f;: {result}</translation>
    </message>
    <message>
        <source>part of the variance</source>
        <translation>part de la variance</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>{what}: {amount}</source>
        <translation>{what}&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>first order: alone</source>
        <translation>premier ordre&#x202f;: seul</translation>
    </message>
    <message>
        <source>total: with what it does only together with others</source>
        <translation>total&#x202f;: avec ce qu’il ne fait qu’avec d’autres</translation>
    </message>
    <message>
        <source>90 % interval of the estimate</source>
        <translation>intervalle à 90&#x202f;% de l’estimation</translation>
    </message>
    <message>
        <source>Indices need independent inputs, and calibrated assumptions are not. So assumptions whose rank correlation is {limit} or more are drawn as one group from the calibrated draws, and what correlation is left between groups is cut; the largest that was cut is {cut}.</source>
        <translation>Ces indices exigent des entrées indépendantes, ce que les hypothèses calibrées ne sont pas. Les hypothèses dont la corrélation de rang atteint {limit} sont donc tirées en un seul groupe des tirages calibrés, et la corrélation restante entre groupes est coupée&#x202f;; la plus forte corrélation coupée est de {cut}.</translation>
    </message>
    <message>
        <source>The standard deviation is {apart} so, and {together} with all correlations. From {runs} runs.</source>
        <translation>L’écart-type est ainsi de {apart}, et de {together} avec toutes les corrélations. Sur {runs} tirages.</translation>
    </message>
    <message>
        <source>First-order indices leave {rest} to what groups do only together, and to the error of the estimate.</source>
        <translation>Les indices de premier ordre laissent {rest} à ce que les groupes ne font qu’ensemble, et à l’erreur d’estimation.</translation>
    </message>
    <message>
        <source>First order: {index}</source>
        <translation>Premier ordre&#x202f;: {index}</translation>
    </message>
    <message>
        <source>Total: {index}</source>
        <translation>Total&#x202f;: {index}</translation>
    </message>
    <message>
        <source>In the group: {assumptions}</source>
        <translation>Dans le groupe&#x202f;: {assumptions}</translation>
    </message>
    <message>
        <source>The other {count} assumptions</source>
        <translation>Les {count} autres hypothèses</translation>
    </message>
    <message>
        <source>{name}, and {count} that move with it</source>
        <translation>{name}, et {count} qui varient avec elle</translation>
    </message>
    <message>
        <source>{first} / {total}</source>
        <translation>{first} / {total}</translation>
    </message>
    <message>
        <source>{level} %</source>
        <translation>{level}&#x202f;%</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Group of assumptions</source>
        <translation>Groupe d’hypothèses</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Premier ordre</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>SourcesPart</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Address; a click opens it</source>
        <translation>Adresse (un clic l’ouvre)</translation>
    </message>
    <message>
        <source>Facts of the source</source>
        <translation>Faits de la source</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>What it states</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Running the round again…</source>
        <translation>Nouveau calcul de la manche…</translation>
    </message>
    <message>
        <source>Teams: {count}</source>
        <translation>Équipes&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Files that cannot be read: {count}</source>
        <translation>Fichiers illisibles&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Being saved: {files}</source>
        <translation>En cours d’enregistrement&#x202f;: {files}</translation>
    </message>
    <message>
        <source>No team has saved a scenario yet.</source>
        <translation>Aucune équipe n’a encore enregistré de scénario.</translation>
    </message>
    <message>
        <source>Guesses of teams without a file: {count}</source>
        <translation>Paris d’équipes sans fichier&#x202f;: {count}</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Le dossier est illisible.</translation>
    </message>
    <message>
        <source>The folder cannot be read now; what it held last is shown.</source>
        <translation>Le dossier est illisible pour l’instant&#x202f;; son dernier contenu reste affiché.</translation>
    </message>
    <message>
        <source>Choose the folder of the teams to go on.</source>
        <translation>Choisissez le dossier des équipes pour continuer.</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>How it comes about</source>
        <translation>Comment cet écart se forme</translation>
    </message>
    <message>
        <source>A click on a variable opens it on the page of the model</source>
        <translation>Un clic sur une variable l’ouvre sur la page du modèle</translation>
    </message>
</context>
<context>
    <name>SweepForm</name>
    <message>
        <source>{thing}: the first number has to be the smaller one.</source>
        <translation>{thing}&#x202f;: le premier nombre doit être le plus petit.</translation>
    </message>
    <message>
        <source>Both are the same: choose another, or nothing.</source>
        <translation>Les deux sont les mêmes&#x202f;: choisissez autre chose, ou rien.</translation>
    </message>
    <message>
        <source>Of the shares of one mix only one can be varied at a time, as the others give way.</source>
        <translation>Des parts d’une même répartition, une seule peut varier à la fois, car les autres cèdent.</translation>
    </message>
    <message>
        <source>There is nothing to vary in these years.</source>
        <translation>Il n’y a rien à faire varier dans ces années.</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>Ce qui varie</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Faire varier</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>rien d’autre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From, second</source>
        <translation>De, second</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To, second</source>
        <translation>À, second</translation>
    </message>
    <message>
        <source>What else is varied</source>
        <translation>Ce qui varie aussi</translation>
    </message>
    <message>
        <source>Values each</source>
        <translation>Valeurs pour chacun</translation>
    </message>
    <message>
        <source>How many values each takes</source>
        <translation>Combien de valeurs chacun prend</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Run the scenario with every combination, all in the same futures</source>
        <translation>Calculer le scénario avec chaque combinaison, toutes dans les mêmes futurs</translation>
    </message>
    <message>
        <source>Scenarios: {count}</source>
        <translation>Scénarios&#x202f;: {count}</translation>
    </message>
</context>
<context>
    <name>SweepPart</name>
    <message>
        <source>The runs are there.</source>
        <translation>Les résultats sont là.</translation>
    </message>
    <message>
        <source>Varying the scenario</source>
        <translation>Variation du scénario</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>Enregistrer les lignes</translation>
    </message>
    <message>
        <source>Rows for a spreadsheet (*.csv)</source>
        <translation>Lignes pour un tableur (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Rows for machines (*.json)</source>
        <translation>Lignes pour machines (*.json)</translation>
    </message>
    <message>
        <source>Design for the command “sweep” (*.toml)</source>
        <translation>Plan d’expérience pour la commande «&#x202f;sweep&#x202f;» (*.toml)</translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation>«&#x202f;{file}&#x202f;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Enregistré sous «&#x202f;{file}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose one lever or assumption for a curve, or two for a grid, and press “Run”: you see how far they carry towards a target, and where a line of the same outcome runs.</source>
        <translation>Choisissez un levier ou une hypothèse pour une courbe, ou deux pour une grille, et cliquez sur «&#x202f;Lancer&#x202f;»&#x202f;: vous voyez jusqu’où ils mènent vers un objectif, et où passe la ligne d’un même résultat.</translation>
    </message>
    <message>
        <source>Adopt {amounts}</source>
        <translation>Adopter {amounts}</translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <source>Look at</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>The target that is looked at</source>
        <translation>L’objectif examiné</translation>
    </message>
    <message>
        <source>What is shown of the target</source>
        <translation>Ce qui est montré de l’objectif</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Put these amounts into the scenario; Undo takes them back</source>
        <translation>Mettre ces montants dans le scénario&#x202f;; Annuler les retire</translation>
    </message>
    <message>
        <source>Save the rows…</source>
        <translation>Enregistrer les lignes…</translation>
    </message>
    <message>
        <source>A row for each scenario and result, as the command “sweep” gives them, or the design for it</source>
        <translation>Une ligne par scénario et résultat, comme les donne la commande «&#x202f;sweep&#x202f;», ou son plan</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>sa probabilité</translation>
    </message>
    <message>
        <source>its median</source>
        <translation>sa valeur médiane</translation>
    </message>
    <message>
        <source>The scenario holds these amounts now. Undo takes them back.</source>
        <translation>Le scénario contient maintenant ces montants. Annuler les retire.</translation>
    </message>
    <message>
        <source>The scenario was changed since: this belongs to the one before. Run it again.</source>
        <translation>Le scénario a changé depuis&#x202f;: ceci porte sur le précédent. Relancez le calcul.</translation>
    </message>
</context>
<context>
    <name>SweepWords</name>
    <message>
        <source>How sure: {target}</source>
        <translation>Probabilité&#x202f;: {target}</translation>
    </message>
    <message>
        <source>In the middle: {target}</source>
        <translation>Valeur médiane&#x202f;: {target}</translation>
    </message>
    <message>
        <source>{value} or more</source>
        <translation>{value} ou plus</translation>
    </message>
    <message>
        <source>{thing}: {amount}</source>
        <translation>{thing}&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>{target}: {value} in the middle, {low} to {high} in nine futures of ten</source>
        <translation>{target}&#x202f;: {value} en valeur médiane, de {low} à {high} dans neuf futurs sur dix</translation>
    </message>
    <message>
        <source>met in {share} of the futures</source>
        <translation>atteint dans {share} des futurs</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{target} ({unit})</source>
        <translation>{target} ({unit})</translation>
    </message>
    <message>
        <source>□ as things stand</source>
        <translation>□ en l’état</translation>
    </message>
    <message>
        <source>a click on a point shows it</source>
        <translation>un clic sur un point le montre</translation>
    </message>
    <message>
        <source>a click on a cell shows it</source>
        <translation>un clic sur une case la montre</translation>
    </message>
    <message>
        <source>dashed: the target</source>
        <translation>tirets&#x202f;: l’objectif</translation>
    </message>
    <message>
        <source>{target}: {value}, target {verdict}</source>
        <translation>{target}&#x202f;: {value}, objectif {verdict}</translation>
    </message>
    <message>
        <source>shaded: nine futures of ten</source>
        <translation>ombré&#x202f;: neuf futurs sur dix</translation>
    </message>
    <message>
        <source>lines: met in 20 % (dotted), 50 % and 80 % (dashed) of the futures</source>
        <translation>lignes&#x202f;: atteint dans 20&#x202f;% (pointillés), 50&#x202f;% et 80&#x202f;% (tirets) des futurs</translation>
    </message>
    <message>
        <source>the target is reached everywhere here</source>
        <translation>l’objectif est atteint partout ici</translation>
    </message>
    <message>
        <source>the target is reached nowhere here</source>
        <translation>l’objectif n’est atteint nulle part ici</translation>
    </message>
    <message>
        <source>line: the target is reached in the middle</source>
        <translation>ligne&#x202f;: l’objectif est atteint en valeur médiane</translation>
    </message>
    <message>
        <source>{value} at the least, with {least}; {other} at the most, with {most}.</source>
        <translation>{value} au moins, avec {least}&#x202f;; {other} au plus, avec {most}.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>{up} \ {across}</source>
        <translation>{up} \ {across}</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
</context>
<context>
    <name>TablePart</name>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy all rows with their headings for a spreadsheet</source>
        <translation>Copier toutes les lignes avec leurs titres pour un tableur</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What can be said about the target</source>
        <translation>Ce qu’on peut dire de l’objectif</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#x202f;: {source}</translation>
    </message>
    <message>
        <source>Doubts: {conflicts}</source>
        <translation>Réserves&#x202f;: {conflicts}</translation>
    </message>
</context>
<context>
    <name>TargetDelegate</name>
    <message>
        <source>{projected} of {aim}</source>
        <translation>{projected} sur {aim}</translation>
    </message>
    <message>
        <source>90 % between {low} and {high}</source>
        <translation>90&#x202f;% entre {low} et {high}</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <source>Targets of 2030</source>
        <translation>Objectifs 2030</translation>
    </message>
    <message>
        <source>Plan Digital Morocco 2013</source>
        <translation>Plan Maroc Numeric 2013</translation>
    </message>
    <message>
        <source>{name}: aim {aim} in {year}, projected {projected} ({low} to {high}), probability {probability}</source>
        <translation>{name}&#x202f;: objectif {aim} en {year}, projection {projected} (de {low} à {high}), probabilité {probability}</translation>
    </message>
    <message>
        <source>{name}: aim {aim} in {year}, projected {projected}, {verdict}</source>
        <translation>{name}&#x202f;: objectif {aim} en {year}, projection {projected}, {verdict}</translation>
    </message>
    <message>
        <source>Pace needed a year: {pace}</source>
        <translation>Rythme nécessaire par an&#x202f;: {pace}</translation>
    </message>
    <message>
        <source>Pace seen lately: {pace}</source>
        <translation>Rythme récent&#x202f;: {pace}</translation>
    </message>
    <message>
        <source>Counts: {perimeter}</source>
        <translation>Périmètre&#x202f;: {perimeter}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#x202f;: {source}</translation>
    </message>
    <message>
        <source>Doubts: {conflicts}</source>
        <translation>Réserves&#x202f;: {conflicts}</translation>
    </message>
</context>
<context>
    <name>TargetsPanel</name>
    <message>
        <source>Exports 2030</source>
        <translation>Export. 2030</translation>
    </message>
    <message>
        <source>40 bn, as quoted</source>
        <translation>40 MMDH annoncés</translation>
    </message>
    <message>
        <source>58.5 bn, re-based</source>
        <translation>58,5 MMDH rebasés</translation>
    </message>
    <message>
        <source>Base of the export target of 2030</source>
        <translation>Base de l’objectif d’exportation 2030</translation>
    </message>
    <message>
        <source>The 40 bn were set on an older, narrower series (17.9 bn for 2023). On today&apos;s series (26.17 bn for the same year) the same effort is 58.5 bn.</source>
        <translation>Les 40&#x202f;milliards ont été fixés sur une série plus ancienne et plus étroite (17,9&#x202f;milliards en 2023). Sur la série actuelle (26,17&#x202f;milliards pour la même année), le même effort donne 58,5&#x202f;milliards.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Read the export target {base}</source>
        <translation>objectif d’exportation, {base}</translation>
    </message>
</context>
<context>
    <name>TargetsPart</name>
    <message>
        <source>Every target</source>
        <translation>Tous les objectifs</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Visé</translation>
    </message>
    <message>
        <source>Targets that differ: {count} of {all}. Medians, with the probability of reaching the target.</source>
        <translation>Objectifs qui diffèrent&#x202f;: {count} sur {all}. Médianes, avec la probabilité d’atteindre l’objectif.</translation>
    </message>
    <message>
        <source>P {letter}</source>
        <translation>P {letter}</translation>
    </message>
    <message>
        <source>Probability of reaching the target: {name}</source>
        <translation>Probabilité d’atteindre l’objectif&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What contradicts it</source>
        <translation>Ce qui le contredit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{name}: {aim} in {year}</source>
        <translation>{name}&#x202f;: {aim} en {year}</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>{value} in {year}</source>
        <translation>{value} en {year}</translation>
    </message>
    <message>
        <source>as quoted, beside the series published today</source>
        <translation>tel qu’annoncé, à côté de la série publiée aujourd’hui</translation>
    </message>
    <message>
        <source>carried over to the series published today</source>
        <translation>rebasé sur la série publiée aujourd’hui</translation>
    </message>
    <message>
        <source>Plan for 2013</source>
        <translation>Plan 2013</translation>
    </message>
    <message>
        <source>Offer for 2030</source>
        <translation>Offre 2030</translation>
    </message>
    <message>
        <source>Outside source</source>
        <translation>Source externe</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>off by default</source>
        <translation>pas par défaut</translation>
    </message>
</context>
<context>
    <name>TeamsPart</name>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Devant</translation>
    </message>
    <message>
        <source>In so many runs it is ahead of the next one; all teams meet the same future</source>
        <translation>Part des tirages où elle devance la suivante&#x202f;; toutes les équipes rencontrent le même futur</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Leviers</translation>
    </message>
    <message>
        <source>How many levers the team changed</source>
        <translation>Nombre de leviers que l’équipe a changés</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>{target}: the aim is {aim}, the official scenario reaches {official}.</source>
        <translation>{target}&#x202f;: l’objectif est de {aim}, le scénario officiel atteint {official}.</translation>
    </message>
    <message>
        <source>Still hidden: {count}</source>
        <translation>Encore masquées&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Open a copy of the team’s scenario; its file stays as it is</source>
        <translation>Ouvrir une copie du scénario de l’équipe&#x202f;; son fichier reste tel quel</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Put the team’s scenario beside others</source>
        <translation>Mettre le scénario de l’équipe à côté d’autres</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Keep the team’s run in the charts as a thin line</source>
        <translation>Garder le résultat de l’équipe dans les graphiques, en ligne fine</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Median; ✓ where it reaches the target</source>
        <translation>Médiane&#x202f;; ✓ si elle atteint l’objectif</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5&#x202f;%</translation>
    </message>
    <message>
        <source>In 5 % of the runs it is below</source>
        <translation>Dans 5&#x202f;% des tirages, le résultat est au-dessous</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#x202f;%</translation>
    </message>
    <message>
        <source>In 95 % of the runs it is below</source>
        <translation>Dans 95&#x202f;% des tirages, le résultat est au-dessous</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Probability of reaching the target</source>
        <translation>Probabilité d’atteindre l’objectif</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Pari</translation>
    </message>
    <message>
        <source>What the team expected</source>
        <translation>Ce que l’équipe attendait</translation>
    </message>
    <message>
        <source>Missed by</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>The guess less the median: above it with +, below it with −</source>
        <translation>Le pari moins la médiane&#x202f;: + au-dessus, − au-dessous</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Levers act on</source>
        <translation>Les leviers agissent sur</translation>
    </message>
</context>
<context>
    <name>TornadoWords</name>
    <message>
        <source>{result} in {year}</source>
        <translation>{result} en {year}</translation>
    </message>
    <message>
        <source>What each assumption’s range does: {result}</source>
        <translation>Effet de la fourchette de chaque hypothèse&#x202f;: {result}</translation>
    </message>
    <message>
        <source>{result} in {year}: {value} in the central run, where each assumption has its best value.</source>
        <translation>{result} en {year}&#x202f;: {value} dans le tirage central, où chaque hypothèse a sa valeur la plus plausible.</translation>
    </message>
    <message>
        <source>Each assumption stands at both ends of the range that could be defended before calibration, the others stay. An end at which the model contradicts what was observed is ruled out.</source>
        <translation>Chaque hypothèse est placée aux deux bouts de la fourchette défendable avant calibrage, les autres ne bougent pas. Un bout où le modèle contredit ce qui a été observé est exclu.</translation>
    </message>
    <message>
        <source>Each assumption stands at the ends of the 90 % that calibration left of its range, the others stay. Calibration lets many move only together: an end that contradicts what was observed is ruled out.</source>
        <translation>Chaque hypothèse est placée aux bouts des 90&#x202f;% que le calibrage a laissés de sa fourchette, les autres ne bougent pas. Le calibrage ne laisse varier beaucoup d’entre elles qu’ensemble&#x202f;: un bout qui contredit ce qui a été observé est exclu.</translation>
    </message>
    <message>
        <source>{judged} of these {count} rest on judgement.</source>
        <translation>{judged} de ces {count} relèvent du jugement.</translation>
    </message>
    <message>
        <source>Each of the other {count} moves the result by {most} at most.</source>
        <translation>Chacune des {count} autres déplace le résultat de {most} au plus.</translation>
    </message>
    <message>
        <source>{steady} of {count} verdicts on targets stand at every possible end of every range.</source>
        <translation>{steady} des {count} verdicts sur les objectifs tiennent à tous les bouts possibles de toutes les fourchettes.</translation>
    </message>
    <message>
        <source>{low} / {high}</source>
        <translation>{low} / {high}</translation>
    </message>
    <message>
        <source>A click opens it among the assumptions.</source>
        <translation>Un clic l’ouvre parmi les hypothèses.</translation>
    </message>
    <message>
        <source>At {at}: {value} ({change})</source>
        <translation>À {at}&#x202f;: {value} ({change})</translation>
    </message>
    <message>
        <source>{end}; ruled out by what was observed</source>
        <translation>{end}&#x202f;; exclu par ce qui a été observé</translation>
    </message>
    <message>
        <source>{end}; {target} would be met</source>
        <translation>{end}&#x202f;; atteint&#x202f;: {target}</translation>
    </message>
    <message>
        <source>{end}; {target} would be missed</source>
        <translation>{end}&#x202f;; manqué&#x202f;: {target}</translation>
    </message>
    <message>
        <source>at the low end of its range</source>
        <translation>au bas de sa fourchette</translation>
    </message>
    <message>
        <source>at the high end</source>
        <translation>en haut</translation>
    </message>
    <message>
        <source>ruled out by what was observed</source>
        <translation>exclu par ce qui a été observé</translation>
    </message>
    <message>
        <source>{what}: {amount}</source>
        <translation>{what}&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>exclu</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Tour of the window</source>
        <translation>Visite de la fenêtre</translation>
    </message>
</context>
<context>
    <name>VariableCurve</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>VariablePanel</name>
    <message>
        <source>About the chosen variable</source>
        <translation>À propos de la variable choisie</translation>
    </message>
</context>
<context>
    <name>VariableSearch</name>
    <message>
        <source>Find a variable</source>
        <translation>Trouver une variable</translation>
    </message>
    <message>
        <source>Find a variable by label, name or unit</source>
        <translation>Trouver une variable par libellé, nom ou unité</translation>
    </message>
    <message>
        <source>Find a variable by label, name or unit (Ctrl+F)</source>
        <translation>Trouver une variable par libellé, nom ou unité (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>{result} in {year}</source>
        <translation>{result} en {year}</translation>
    </message>
    <message>
        <source>Where the difference comes from: {result}</source>
        <translation>D’où vient l’écart&#x202f;: {result}</translation>
    </message>
    <message>
        <source>The effect averaged over all orders in which the changes can be made (Shapley)</source>
        <translation>L’effet moyen sur tous les ordres dans lesquels les changements peuvent être faits (Shapley)</translation>
    </message>
    <message>
        <source>The share as a part of the whole difference</source>
        <translation>La part rapportée à l’écart total</translation>
    </message>
    <message>
        <source>One draw in twenty gives it less</source>
        <translation>Un tirage sur vingt lui donne moins</translation>
    </message>
    <message>
        <source>One draw in twenty gives it more</source>
        <translation>Un tirage sur vingt lui donne plus</translation>
    </message>
    <message>
        <source>What it does when it is the only change</source>
        <translation>Son effet s’il est le seul changement</translation>
    </message>
    <message>
        <source>What it does when everything else has changed already</source>
        <translation>Son effet quand tout le reste a déjà changé</translation>
    </message>
    <message>
        <source>One change brings all of it: {change}.</source>
        <translation>Un seul changement l’explique en entier&#x202f;: {change}.</translation>
    </message>
    <message>
        <source>The shares sum exactly to the difference.</source>
        <translation>La somme des parts est exactement l’écart.</translation>
    </message>
    <message>
        <source>Each change made alone would bring {alone} in all; what they do only together is {together}.</source>
        <translation>Faits séparément, les changements apporteraient {alone} en tout&#x202f;; ce qu’ils ne font qu’ensemble vaut {together}.</translation>
    </message>
    <message>
        <source>Most of that: {one} with {other}, {index}.</source>
        <translation>Pour l’essentiel&#x202f;: {one} avec {other}, {index}.</translation>
    </message>
    <message>
        <source>Differs too, but cannot reach this result: {changes}.</source>
        <translation>Diffère aussi, mais ne peut agir sur ce résultat&#x202f;: {changes}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{result} in {year}: {other} instead of {one}, {change}. Medians of {members} runs.</source>
        <translation>{result} en {year}&#x202f;: {other} au lieu de {one}, soit {change}. Médianes de {members} tirages.</translation>
    </message>
    <message>
        <source>{result} in {year}: {other} instead of {one}, {change}, in a single run.</source>
        <translation>{result} en {year}&#x202f;: {other} au lieu de {one}, soit {change}, dans un tirage unique.</translation>
    </message>
    <message>
        <source>Share: {share}, {part} of the difference</source>
        <translation>Part&#x202f;: {share}, soit {part} de l’écart</translation>
    </message>
    <message>
        <source>In nine draws of ten: {low} to {high}</source>
        <translation>Dans neuf tirages sur dix&#x202f;: de {low} à {high}</translation>
    </message>
    <message>
        <source>As the only change: {alone}; as the last one: {last}</source>
        <translation>Comme seul changement&#x202f;: {alone}&#x202f;; comme dernier&#x202f;: {last}</translation>
    </message>
    <message>
        <source>{arrow} raises the result</source>
        <translation>{arrow} augmente le résultat</translation>
    </message>
    <message>
        <source>{arrow} lowers the result</source>
        <translation>{arrow} réduit le résultat</translation>
    </message>
    <message>
        <source>the share in nine draws of ten</source>
        <translation>la part dans neuf tirages sur dix</translation>
    </message>
    <message>
        <source>{what}: {amount}</source>
        <translation>{what}&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>Du total</translation>
    </message>
    <message>
        <source>{level} %</source>
        <translation>{level}&#x202f;%</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seul</translation>
    </message>
    <message>
        <source>As the last</source>
        <translation>En dernier</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which folder do the teams save into?</source>
        <translation>Dans quel dossier les équipes enregistrent-elles&#x202f;?</translation>
    </message>
    <message>
        <source>Choose it, or drop it here. Every team’s scenario file becomes a row; what is saved later appears by itself, and a file that cannot be read stops none of the others.</source>
        <translation>Choisissez-le ou déposez-le ici. Le fichier de scénario de chaque équipe devient une ligne&#x202f;; ce qui est enregistré ensuite apparaît de lui-même, et un fichier illisible n’arrête pas les autres.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Keep results hidden at first: teams are to guess</source>
        <translation>Masquer d’abord les résultats&#x202f;: les équipes parient</translation>
    </message>
    <message>
        <source>Open a session…</source>
        <translation>Ouvrir une session…</translation>
    </message>
    <message>
        <source>Or go on with one of last time:</source>
        <translation>Ou reprendre l’un des derniers&#x202f;:</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>What makes the difference</source>
        <translation>Ce qui fait l’écart</translation>
    </message>
    <message>
        <source>The difference to another scenario, divided exactly among the changes</source>
        <translation>L’écart avec un autre scénario, réparti exactement entre les changements</translation>
    </message>
    <message>
        <source>What the result hinges on</source>
        <translation>Ce dont dépend le résultat</translation>
    </message>
    <message>
        <source>What the range of each assumption does to a result of this scenario</source>
        <translation>L’effet de la fourchette de chaque hypothèse sur un résultat de ce scénario</translation>
    </message>
</context>
<context>
    <name>WindowSafety</name>
    <message>
        <source>Settings cannot be remembered: {folder} cannot be written to.</source>
        <translation>Les réglages ne peuvent pas être retenus&#x202f;: impossible d’écrire dans {folder}.</translation>
    </message>
    <message>
        <source>There are no unsaved edits to recover.</source>
        <translation>Il n’y a pas de modifications à récupérer.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your scenario is unharmed.</source>
        <translation>Une erreur imprévue s’est produite. Votre scénario est intact.</translation>
    </message>
    <message>
        <source>A report was written to {place}.</source>
        <translation>Un rapport a été écrit dans {place}.</translation>
    </message>
    <message>
        <source>No report could be written.</source>
        <translation>Aucun rapport n’a pu être écrit.</translation>
    </message>
    <message>
        <source>Recovered “{title}”. Save it to keep it.</source>
        <translation>«&#x202f;{title}&#x202f;» est récupéré. Enregistrez-le pour le garder.</translation>
    </message>
    <message>
        <source>Unsaved edits cannot be kept safe at present: save often.</source>
        <translation>Les modifications non enregistrées ne peuvent pas être protégées pour le moment&#x202f;: enregistrez souvent.</translation>
    </message>
    <message>
        <source>They would be kept in {folder}.</source>
        <translation>Elles seraient gardées dans {folder}.</translation>
    </message>
    <message>
        <source>Settings and recent files are not remembered either.</source>
        <translation>Les réglages et les fichiers récents ne sont pas retenus non plus.</translation>
    </message>
    <message>
        <source>In portable mode everything is kept beside the program. Copy its whole folder to where you may write, or remove the file “portable” from it.</source>
        <translation>En mode portable, tout est conservé à côté du programme. Copiez son dossier entier là où vous pouvez écrire, ou retirez-en le fichier «&#x202f;portable&#x202f;».</translation>
    </message>
    <message>
        <source>Mizan ended without warning last time. This report says where; please pass it on to those who maintain the program.</source>
        <translation>Mizan s’est arrêté brutalement la dernière fois. Ce rapport dit où&#x202f;; transmettez-le aux responsables du programme.</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>in the year</source>
        <translation>en</translation>
    </message>
    <message>
        <source>The year of the result</source>
        <translation>L’année du résultat</translation>
    </message>
    <message>
        <source>The target or result that scenarios are to serve</source>
        <translation>L’objectif ou le résultat que les scénarios doivent servir</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Saisir pour chercher</translation>
    </message>
    <message>
        <source>Target: {target} in {year}</source>
        <translation>Objectif&#x202f;: {target} en {year}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{level} %</source>
        <translation>{level}&#x202f;%</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>{value} observed in {year}</source>
        <translation>{value} observés en {year}</translation>
    </message>
    <message>
        <source>{value} projected for {year} ({low} to {high})</source>
        <translation>{value} projetés pour {year} (de {low} à {high})</translation>
    </message>
    <message>
        <source>{series}: {facts}</source>
        <translation>{series}&#x202f;: {facts}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>objectif {value}</translation>
    </message>
    <message>
        <source>target {value} for {year}</source>
        <translation>objectif {value} pour {year}</translation>
    </message>
</context>
<context>
    <name>WorkshopBar</name>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Choose the folder into which the teams save their files</source>
        <translation>Choisir le dossier où les équipes enregistrent leurs fichiers</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Relire le dossier</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Classées selon</translation>
    </message>
    <message>
        <source>The target by which teams are ranked</source>
        <translation>L’objectif selon lequel les équipes sont classées</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Masquer les noms</translation>
    </message>
    <message>
        <source>Show codes in the place of names, files and authors; they stay the same</source>
        <translation>Afficher des codes à la place des noms, des fichiers et des auteurs&#x202f;; ils ne changent pas</translation>
    </message>
    <message>
        <source>Hide results</source>
        <translation>Masquer les résultats</translation>
    </message>
    <message>
        <source>Show who is there and what they changed; what comes of it is for later</source>
        <translation>Montrer qui est là et ce que chacun a changé&#x202f;; l’effet est pour plus tard</translation>
    </message>
    <message>
        <source>The folder of the teams</source>
        <translation>Le dossier des équipes</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Leviers</translation>
    </message>
    <message>
        <source>Share of the teams that have been run</source>
        <translation>Part des équipes déjà calculées</translation>
    </message>
    <message>
        <source>Cannot be read: {count}</source>
        <translation>Illisibles&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Manche {number}</translation>
    </message>
</context>
<context>
    <name>YearEdits</name>
    <message>
        <source>What was copied is too large for this table. Nothing was changed.</source>
        <translation>Le contenu copié est trop grand pour ce tableau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Il n’y a rien à coller.</translation>
    </message>
    <message>
        <source>Paste {what}</source>
        <translation>coller {what}</translation>
    </message>
    <message>
        <source>Reset {what}</source>
        <translation>retour à l’officiel, {what}</translation>
    </message>
    <message>
        <source>There is no year before to fill from.</source>
        <translation>Il n’y a pas d’année précédente à recopier.</translation>
    </message>
    <message>
        <source>Filling down goes from one rubric or track to others, not across kinds.</source>
        <translation>La recopie vers le bas va d’une rubrique ou d’une formation à d’autres, sans mélanger les genres.</translation>
    </message>
    <message>
        <source>Fill {what}</source>
        <translation>recopier {what}</translation>
    </message>
    <message>
        <source>The copied block has {rows} rows and {columns} columns; from {subject} {year} on there is room for {room_rows} and {room_columns}. Nothing was changed.</source>
        <translation>Bloc copié&#x202f;: lignes {rows}, colonnes {columns}&#x202f;; place à partir de {subject} {year}&#x202f;: lignes {room_rows}, colonnes {room_columns}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{subject} {year}: “{text}” was copied, but the rows above add up to {sum}. Nothing was changed.</source>
        <translation>{subject} {year}&#x202f;: «&#x202f;{text}&#x202f;» a été copié, mais les lignes au-dessus totalisent {sum}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} cellules</translation>
    </message>
    <message>
        <source>{subject} {year}</source>
        <translation>{subject} {year}</translation>
    </message>
    <message>
        <source>{subject} {first}–{last}</source>
        <translation>{subject} {first}–{last}</translation>
    </message>
</context>
<context>
    <name>YearTable</name>
    <message>
        <source>{subject} follows from the rows above it.</source>
        <translation>{subject}&#x202f;: se déduit des lignes du dessus.</translation>
    </message>
    <message>
        <source>{lever} {year}: {own} (official {official})</source>
        <translation>{lever} {year}&#x202f;: {own} (officiel {official})</translation>
    </message>
    <message>
        <source>Held at the value of {year} until another is set.</source>
        <translation>Reconduit de {year} tant qu’aucune autre valeur n’est fixée.</translation>
    </message>
    <message>
        <source>The shares of a year always add to 100 %; those not given give way in proportion.</source>
        <translation>Les parts d’une année font toujours 100&#x202f;%&#x202f;; celles qui ne sont pas données cèdent en proportion.</translation>
    </message>
    <message>
        <source>Set {subject} {year} to {amount}</source>
        <translation>{subject} {year} à {amount}</translation>
    </message>
    <message>
        <source>All rubrics</source>
        <translation>Toutes les rubriques</translation>
    </message>
    <message>
        <source>All training places</source>
        <translation>Toutes les places</translation>
    </message>
    <message>
        <source>Shares together</source>
        <translation>Total des parts</translation>
    </message>
    <message>
        <source>All employers</source>
        <translation>Tous les employeurs</translation>
    </message>
    <message>
        <source>{subject} {year}: “{text}” is not a number between 0 and {most}. Nothing was changed.</source>
        <translation>{subject} {year}&#x202f;: «&#x202f;{text}&#x202f;» n’est pas un nombre entre 0 et {most}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{subject} {year}: empty where a number is wanted. Nothing was changed.</source>
        <translation>{subject} {year}&#x202f;: vide là où il faut un nombre. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copier avec les en-têtes</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Back to official</source>
        <translation>Revenir à l’officiel</translation>
    </message>
    <message>
        <source>Fill later years</source>
        <translation>Recopier sur les années suivantes</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Levers by year</source>
        <translation>Leviers par année</translation>
    </message>
</context>
<context>
    <name>YearsPanel</name>
    <message>
        <source>Totals of the period</source>
        <translation>Totaux de la période</translation>
    </message>
    <message>
        <source>What if? Open the years up to {year}</source>
        <translation>Et si&#x202f;? Ouvrir les années jusqu’à {year}</translation>
    </message>
    <message>
        <source>Copy, paste and fill as in a spreadsheet; Delete brings official values back</source>
        <translation>Copier, coller et recopier comme dans un tableur&#x202f;; Suppr rétablit les valeurs officielles</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Mizan (the balance) simulates Morocco&apos;s digital strategy from 2008 to 2030. Every number of the model shows its source or is marked as judgement. {members} runs answer each move.</source>
        <translation>Mizan (la balance) simule la stratégie numérique du Maroc de 2008 à 2030. Chaque nombre du modèle montre sa source ou est signalé comme jugement. À chaque geste répondent {members} tirages.</translation>
    </message>
    <message>
        <source>Its own code and drawings are free under the MIT licence.</source>
        <translation>Son code et ses dessins sont libres, sous licence MIT.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Où sont les choses</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Reports and log</source>
        <translation>Rapports et journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Ready scenarios</source>
        <translation>Scénarios prêts</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>Licences de toutes les parties</translation>
    </message>
</context>
<context>
    <name>assumptions</name>
    <message>
        <source>Internet access</source>
        <translation>Accès à Internet</translation>
    </message>
    <message>
        <source>Budget and steering</source>
        <translation>Budget et pilotage</translation>
    </message>
    <message>
        <source>Cyber confidence</source>
        <translation>Confiance numérique</translation>
    </message>
    <message>
        <source>Domestic IT jobs</source>
        <translation>Emplois TI locaux</translation>
    </message>
    <message>
        <source>Gross domestic product</source>
        <translation>Produit intérieur brut</translation>
    </message>
    <message>
        <source>Skilled labour</source>
        <translation>Profils qualifiés</translation>
    </message>
    <message>
        <source>Offshoring</source>
        <translation>Offshoring</translation>
    </message>
    <message>
        <source>Programmes of the plan</source>
        <translation>Programmes du plan</translation>
    </message>
    <message>
        <source>Public services</source>
        <translation>Services publics</translation>
    </message>
    <message>
        <source>Small firms</source>
        <translation>PME</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>%/an</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>emplois</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>people a year</source>
        <translation>personnes/an</translation>
    </message>
    <message>
        <source>MAD bn a year</source>
        <translation>MMDH/an</translation>
    </message>
    <message>
        <source>MAD k a person</source>
        <translation>KDH/personne</translation>
    </message>
    <message>
        <source>MAD k a job</source>
        <translation>KDH/emploi</translation>
    </message>
    <message>
        <source>MAD k a job a year</source>
        <translation>KDH/emploi/an</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number}&#x202f;{unit}</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>jugement</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>Set before calibration: {best}, between {low} and {high}.</source>
        <translation>Fixée avant calibrage&#x202f;: {best}, entre {low} et {high}.</translation>
    </message>
    <message>
        <source>Calibrated: {median}, 90 % between {low} and {high}.</source>
        <translation>Calibrée&#x202f;: {median}, 90&#x202f;% entre {low} et {high}.</translation>
    </message>
    <message>
        <source>Sources: {titles}</source>
        <translation>Sources&#x202f;: {titles}</translation>
    </message>
    <message>
        <source>In scenario files: {id}</source>
        <translation>Dans les fichiers de scénario&#x202f;: {id}</translation>
    </message>
    <message>
        <source>Judgement: the sources bear on this number but do not give it.</source>
        <translation>Jugement&#x202f;: les sources éclairent ce nombre sans le donner.</translation>
    </message>
    <message>
        <source>Judgement: no document gives this number.</source>
        <translation>Jugement&#x202f;: aucun document ne donne ce nombre.</translation>
    </message>
    <message>
        <source>from {year}</source>
        <translation>dès {year}</translation>
    </message>
    <message>
        <source>IT services</source>
        <translation>services TI</translation>
    </message>
    <message>
        <source>customer relations</source>
        <translation>relation client</translation>
    </message>
    <message>
        <source>engineering</source>
        <translation>ingénierie</translation>
    </message>
    <message>
        <source>business processes</source>
        <translation>processus métier</translation>
    </message>
    <message>
        <source>knowledge processes</source>
        <translation>processus de connaissance</translation>
    </message>
    <message>
        <source>all services but customer relations</source>
        <translation>services hors relation client</translation>
    </message>
</context>
<context>
    <name>cautions</name>
    <message>
        <source>The plan taken at its word is a single run: there are no ranges, and a probability is 0 or 1.</source>
        <translation>Le plan pris au mot est un tirage unique&#x202f;: il n’y a pas de fourchettes, et une probabilité vaut 0 ou 1.</translation>
    </message>
    <message>
        <source>Its numbers were chosen so that the official levers meet the plan’s own targets. Of years after {last} the plan says nothing: later results carry its promises on, and nobody announced them.</source>
        <translation>Ses nombres ont été choisis de sorte que les leviers officiels atteignent les objectifs du plan lui-même. Des années après {last}, le plan ne dit rien&#x202f;: les résultats ultérieurs prolongent ses promesses, et personne ne les a annoncés.</translation>
    </message>
    <message>
        <source>Assumptions settled by the scenario, which therefore do not vary: {count}.</source>
        <translation>Hypothèses fixées par le scénario, qui ne varient donc pas&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>The other assumptions stay as calibrated, so past years may no longer fit what was observed.</source>
        <translation>Les autres hypothèses restent telles que calibrées&#x202f;: les années passées peuvent ne plus correspondre à ce qui a été observé.</translation>
    </message>
    <message>
        <source>After {last} levers and the growth of demand are carried on as they stand: no document speaks of these years.</source>
        <translation>Après {last}, les leviers et la croissance de la demande sont prolongés tels quels&#x202f;: aucun document ne parle de ces années.</translation>
    </message>
    <message>
        <source>Lever values after the horizon {horizon} have no effect.</source>
        <translation>Les valeurs des leviers après l’horizon {horizon} sont sans effet.</translation>
    </message>
    <message>
        <source>Targets due after the horizon {horizon} are left out.</source>
        <translation>Les objectifs qui échoient après l’horizon {horizon} sont laissés de côté.</translation>
    </message>
    <message>
        <source>The file was saved with model {saved}; this is {model}, so results may differ.</source>
        <translation>Le fichier a été enregistré avec le modèle {saved}&#x202f;; celui-ci est le {model}, les résultats peuvent donc différer.</translation>
    </message>
    <message>
        <source>The results are not those of the last saving: the file was edited by hand since.</source>
        <translation>Les résultats ne sont pas ceux du dernier enregistrement&#x202f;: le fichier a été modifié à la main depuis.</translation>
    </message>
    <message>
        <source>Seeds differ: run here on the seed of {reference}, {seed}, so that differences do not come from other draws: {others}. “run” gives the results on their own seeds.</source>
        <translation>Les graines diffèrent&#x202f;: calculés ici avec la graine de {reference}, {seed}, pour que les écarts ne viennent pas d’autres tirages&#x202f;: {others}. «&#x202f;run&#x202f;» donne les résultats avec leur propre graine.</translation>
    </message>
    <message>
        <source>Readings differ: the plan taken at its word is a single run ({single}). It is held against every member of the others, so differences hold what the readings do beside what the levers do.</source>
        <translation>Les lectures diffèrent&#x202f;: le plan pris au mot est un tirage unique ({single}). Il est confronté à chaque futur des autres&#x202f;; les écarts contiennent donc l’effet des lectures outre celui des leviers.</translation>
    </message>
    <message>
        <source>Horizons differ: results are compared up to {horizon}, which all of them reach.</source>
        <translation>Les horizons diffèrent&#x202f;: les résultats sont comparés jusqu’en {horizon}, que tous atteignent.</translation>
    </message>
    <message>
        <source>Bases of the export target differ: it is read as quoted for all, as in {reference}.</source>
        <translation>Les bases de l’objectif d’exportation diffèrent&#x202f;: il est lu tel qu’annoncé pour tous, comme dans {reference}.</translation>
    </message>
    <message>
        <source>Bases of the export target differ: it is read re-based for all, as in {reference}.</source>
        <translation>Les bases de l’objectif d’exportation diffèrent&#x202f;: il est lu rebasé pour tous, comme dans {reference}.</translation>
    </message>
    <message>
        <source>The file&apos;s seed is {own}; all teams are run on {common}, so that no team has better luck.</source>
        <translation>La graine du fichier est {own}&#x202f;; toutes les équipes sont calculées avec {common}, pour qu’aucune n’ait plus de chance.</translation>
    </message>
    <message>
        <source>The file reads the export target re-based; it is read as quoted for all.</source>
        <translation>Le fichier lit l’objectif d’exportation rebasé&#x202f;; pour toutes, il est lu tel qu’annoncé.</translation>
    </message>
    <message>
        <source>The file reads the export target as quoted; it is read re-based for all.</source>
        <translation>Le fichier lit l’objectif d’exportation tel qu’annoncé&#x202f;; pour toutes, il est lu rebasé.</translation>
    </message>
    <message>
        <source>The round was revealed with model {saved}; this is {model}, so results may differ.</source>
        <translation>La manche a été révélée avec le modèle {saved}&#x202f;; celui-ci est {model}, les résultats peuvent donc différer.</translation>
    </message>
    <message>
        <source>Results are no longer those that were revealed: {teams}.</source>
        <translation>Les résultats ne sont plus ceux qui ont été révélés&#x202f;: {teams}.</translation>
    </message>
</context>
<context>
    <name>contents</name>
    <message>
        <source>{code}: {name}</source>
        <translation>{code}&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>departures</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Last year of the run</source>
        <translation>Dernière année du calcul</translation>
    </message>
    <message>
        <source>Base of the export target of 2030</source>
        <translation>Base de l’objectif d’exportation 2030</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>{lever}, MAD m a year</source>
        <translation>{lever}, MDH par an</translation>
    </message>
    <message>
        <source>{lever} a year</source>
        <translation>{lever} par an</translation>
    </message>
    <message>
        <source>as observed</source>
        <translation>comme observé</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>as quoted</source>
        <translation>tel qu’annoncé</translation>
    </message>
    <message>
        <source>re-based</source>
        <translation>rebasé</translation>
    </message>
</context>
<context>
    <name>diagram</name>
    <message>
        <source>rubric</source>
        <translation>rubrique</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>group of segments</source>
        <translation>groupe de segments</translation>
    </message>
    <message>
        <source>kind of course</source>
        <translation>type de formation</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>employeur</translation>
    </message>
    <message>
        <source>use of the money</source>
        <translation>affectation du budget</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>From another sector</source>
        <translation>D’un autre secteur</translation>
    </message>
    <message>
        <source>Used in another sector</source>
        <translation>Utilisé dans un autre secteur</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>MAD m</source>
        <translation>MDH</translation>
    </message>
    <message>
        <source>per MAD m</source>
        <translation>par MDH</translation>
    </message>
    <message>
        <source>MAD k a job</source>
        <translation>KDH/emploi</translation>
    </message>
    <message>
        <source>MAD k a person</source>
        <translation>KDH/personne</translation>
    </message>
    <message>
        <source>MAD k a job a year</source>
        <translation>KDH/emploi/an</translation>
    </message>
    <message>
        <source>MAD k in MAD m</source>
        <translation>KDH par MDH</translation>
    </message>
    <message>
        <source>MAD k in MAD bn</source>
        <translation>KDH par MMDH</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>UN e-government index (EGDI)</source>
        <translation>Indice e-gov de l’ONU (EGDI)</translation>
    </message>
    <message>
        <source>Offshoring exports, trade body</source>
        <translation>Exportations offshoring, fédération</translation>
    </message>
    <message>
        <source>Net new offshoring jobs</source>
        <translation>Créations nettes offshoring</translation>
    </message>
    <message>
        <source>{series}, {element}</source>
        <translation>{series}, {element}</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>index, 0 to 1</source>
        <translation>indice, de 0 à 1</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>first half of {year}</source>
        <translation>1er semestre {year}</translation>
    </message>
    <message>
        <source>{grade}: shown, never fitted</source>
        <translation>{grade}&#x202f;: montré, hors calage</translation>
    </message>
    <message>
        <source>B: fitted, wide tolerance</source>
        <translation>B&#x202f;: calage, tolérance large</translation>
    </message>
    <message>
        <source>A: fitted</source>
        <translation>A&#x202f;: calage</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>arrondi</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>expliqué</translation>
    </message>
    <message>
        <source>take care</source>
        <translation>prudence</translation>
    </message>
    <message>
        <source>trap</source>
        <translation>piège</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>real</source>
        <translation>réel</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>not credible</source>
        <translation>non crédible</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>noté</translation>
    </message>
    <message>
        <source>{sign} {word}</source>
        <translation>{sign} {word}</translation>
    </message>
    <message>
        <source>The figures agree.</source>
        <translation>Les chiffres concordent.</translation>
    </message>
    <message>
        <source>The figures differ by rounding alone.</source>
        <translation>Les chiffres ne diffèrent que par l’arrondi.</translation>
    </message>
    <message>
        <source>The figures disagree, and a known cause explains it.</source>
        <translation>Les chiffres divergent, et une cause connue l’explique.</translation>
    </message>
    <message>
        <source>The figures are right, but easily misread.</source>
        <translation>Les chiffres sont justes, mais faciles à mal interpréter.</translation>
    </message>
    <message>
        <source>The figures look alike, but count different things.</source>
        <translation>Les chiffres se ressemblent, mais comptent des choses différentes.</translation>
    </message>
    <message>
        <source>The documents cannot settle it.</source>
        <translation>Les documents ne permettent pas de trancher.</translation>
    </message>
    <message>
        <source>The figures do not fit together, whatever is read into them.</source>
        <translation>Les chiffres sont incompatibles, quelle que soit la lecture qu’on en fait.</translation>
    </message>
    <message>
        <source>Less was reached than announced.</source>
        <translation>Le résultat est resté en deçà de l’annonce.</translation>
    </message>
    <message>
        <source>The money cannot do what is promised of it.</source>
        <translation>Le budget ne peut pas faire ce qu’on en promet.</translation>
    </message>
    <message>
        <source>A case of its own: read the verdict.</source>
        <translation>Cas particulier&#x202f;: lire la conclusion.</translation>
    </message>
    <message>
        <source>{number} thousand</source>
        <translation>{number}&#x202f;milliers</translation>
    </message>
    <message>
        <source>{number} million</source>
        <translation>{number}&#x202f;millions</translation>
    </message>
    <message>
        <source>{number} billion</source>
        <translation>{number}&#x202f;milliards</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Found: {found}</source>
        <translation>Trouvé&#x202f;: {found}</translation>
    </message>
    <message>
        <source>Allowed: {found}</source>
        <translation>Admis&#x202f;: {found}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>human capital</source>
        <translation>capital humain</translation>
    </message>
    <message>
        <source>The pace of jobs</source>
        <translation>Le rythme des emplois</translation>
    </message>
    <message>
        <source>Have offshoring jobs ever grown as fast as the aim for 2030 needs?</source>
        <translation>Les emplois offshoring ont-ils déjà crû aussi vite que l’exige l’objectif 2030&#x202f;?</translation>
    </message>
    <message>
        <source>To reach {aim} offshoring jobs in 2030, {needed} must be added every year; {two_years} a year were added in 2023 and 2024, and {last} in 2024 alone. Counted from 2020, which is unsure, it was {since} a year, and at the fastest {fastest}, in 2021 and 2022.</source>
        <translation>Pour atteindre {aim} emplois offshoring en 2030, il faut en créer {needed} chaque année&#x202f;; il s’en est créé {two_years} par an en 2023 et 2024, et {last} pour la seule année 2024. À compter de 2020, année au comptage incertain, ce furent {since} par an, et au plus vite {fastest}, en 2021 et 2022.</translation>
    </message>
    <message>
        <source>Offshoring jobs</source>
        <translation>Emplois offshoring</translation>
    </message>
    <message>
        <source>Net new offshoring jobs in two years</source>
        <translation>Créations nettes d’emplois offshoring en deux ans</translation>
    </message>
    <message>
        <source>Jobs to add a year</source>
        <translation>Emplois à créer par an</translation>
    </message>
    <message>
        <source>Jobs added a year</source>
        <translation>Emplois créés par an</translation>
    </message>
    <message>
        <source>Jobs added</source>
        <translation>Emplois créés</translation>
    </message>
    <message>
        <source>Needed over seen</source>
        <translation>Requis sur observé</translation>
    </message>
    <message>
        <source>The pace of exports</source>
        <translation>Le rythme des exportations</translation>
    </message>
    <message>
        <source>Have exports grown as fast as the aim for 2030 needs?</source>
        <translation>Les exportations ont-elles crû aussi vite que l’exige l’objectif 2030&#x202f;?</translation>
    </message>
    <message>
        <source>Until 2030 exports must grow by {quoted_pace} a year as the aim is quoted and by {rebased_pace} a year if it is re-based; they grew by {older_last} in 2023 on the older series, {last} in 2024 and {printed} in the first half of 2025.</source>
        <translation>D’ici 2030, les exportations doivent croître de {quoted_pace} par an pour l’objectif tel qu’annoncé et de {rebased_pace} par an s’il est rebasé&#x202f;; elles ont crû de {older_last} en 2023 sur l’ancienne série, de {last} en 2024 et de {printed} au premier semestre 2025.</translation>
    </message>
    <message>
        <source>Offshoring exports</source>
        <translation>Exportations offshoring</translation>
    </message>
    <message>
        <source>Offshoring exports, official older series</source>
        <translation>Exportations offshoring, ancienne série officielle</translation>
    </message>
    <message>
        <source>Offshoring exports, first half</source>
        <translation>Exportations offshoring, premier semestre</translation>
    </message>
    <message>
        <source>Growth of offshoring exports, first half</source>
        <translation>Croissance des exportations offshoring, premier semestre</translation>
    </message>
    <message>
        <source>Aim re-based to the newer series</source>
        <translation>Objectif rebasé sur la nouvelle série</translation>
    </message>
    <message>
        <source>Growth a year to the aim as quoted</source>
        <translation>Croissance annuelle vers l’objectif annoncé</translation>
    </message>
    <message>
        <source>Growth a year to the aim re-based</source>
        <translation>Croissance annuelle vers l’objectif rebasé</translation>
    </message>
    <message>
        <source>Growth, newer series</source>
        <translation>Croissance, nouvelle série</translation>
    </message>
    <message>
        <source>Growth, older series</source>
        <translation>Croissance, ancienne série</translation>
    </message>
    <message>
        <source>Growth a year, each year on its own series</source>
        <translation>Croissance annuelle, chaque année sur sa propre série</translation>
    </message>
    <message>
        <source>Growth of the first half, from its levels</source>
        <translation>Croissance du premier semestre, d’après ses niveaux</translation>
    </message>
    <message>
        <source>Exports per job</source>
        <translation>Exportations par emploi</translation>
    </message>
    <message>
        <source>Do the aims for 2030 mean more value per job, as announced?</source>
        <translation>Les objectifs 2030 signifient-ils plus de valeur par emploi, comme annoncé&#x202f;?</translation>
    </message>
    <message>
        <source>The aims for 2030 make MAD {quoted} of exports a job: {against_today} against the {today} of 2024, but {against_older} against the {older_value} of the older series; re-based they make {carried}, {carried_change} against 2024. Whether value rises or falls depends on the base.</source>
        <translation>Les objectifs 2030 donnent {quoted} de dirhams d’exportations par emploi&#x202f;: {against_today} par rapport aux {today} de 2024, mais {against_older} par rapport aux {older_value} de l’ancienne série&#x202f;; rebasés, ils donnent {carried}, soit {carried_change} par rapport à 2024. Que la valeur monte ou baisse dépend de la base.</translation>
    </message>
    <message>
        <source>Exports per job, aim as quoted</source>
        <translation>Exportations par emploi, objectif annoncé</translation>
    </message>
    <message>
        <source>Aim as quoted against 2024</source>
        <translation>Objectif annoncé par rapport à 2024</translation>
    </message>
    <message>
        <source>Exports per job, older series</source>
        <translation>Exportations par emploi, ancienne série</translation>
    </message>
    <message>
        <source>Aim as quoted against 2023, older series</source>
        <translation>Objectif annoncé par rapport à 2023, ancienne série</translation>
    </message>
    <message>
        <source>Exports per job, aim re-based</source>
        <translation>Exportations par emploi, objectif rebasé</translation>
    </message>
    <message>
        <source>Aim re-based against 2024</source>
        <translation>Objectif rebasé par rapport à 2024</translation>
    </message>
    <message>
        <source>What is meant by double</source>
        <translation>Ce que «&#x202f;doubler&#x202f;» veut dire</translation>
    </message>
    <message>
        <source>Do the aims for 2030 double exports and jobs?</source>
        <translation>Les objectifs 2030 doublent-ils les exportations et les emplois&#x202f;?</translation>
    </message>
    <message>
        <source>The aims are {exports_times} times the exports and {jobs_times} times the jobs of 2024. They are a doubling only from an earlier start: {older_times} times the MAD {older} of 2023 on the older series, and {earlier_times} times the {jobs_earlier} jobs of 2022.</source>
        <translation>Les objectifs représentent {exports_times} fois les exportations et {jobs_times} fois les emplois de 2024. Ils ne sont un doublement qu’à partir d’un départ antérieur&#x202f;: {older_times} fois les {older} de dirhams de 2023 sur l’ancienne série, et {earlier_times} fois les {jobs_earlier} emplois de 2022.</translation>
    </message>
    <message>
        <source>Announced multiple of what the sector does</source>
        <translation>Multiple annoncé de l’activité du secteur</translation>
    </message>
    <message>
        <source>Exports aimed at over those of 2024</source>
        <translation>Exportations visées sur celles de 2024</translation>
    </message>
    <message>
        <source>Twice the exports of 2024</source>
        <translation>Double des exportations de 2024</translation>
    </message>
    <message>
        <source>Jobs aimed at over those of 2024</source>
        <translation>Emplois visés sur ceux de 2024</translation>
    </message>
    <message>
        <source>Exports aimed at over those of 2023, older series</source>
        <translation>Exportations visées sur celles de 2023, ancienne série</translation>
    </message>
    <message>
        <source>Jobs aimed at over those of 2022</source>
        <translation>Emplois visés sur ceux de 2022</translation>
    </message>
    <message>
        <source>The base of the exports aim</source>
        <translation>La base de l’objectif d’exportation</translation>
    </message>
    <message>
        <source>On which series do the exports aimed at for 2030 stand?</source>
        <translation>Sur quelle série reposent les exportations visées pour 2030&#x202f;?</translation>
    </message>
    <message>
        <source>When the MAD {aim} were set, exports of 2023 were counted as {older}; the same year is now printed as {newer}, {ratio} times as much. Carried over, the aim would be {rebased}, or {pace} more every year. No page says so: it is inferred.</source>
        <translation>Quand les {aim} de dirhams ont été fixés, les exportations de 2023 étaient comptées à {older}&#x202f;; la même année est désormais publiée à {newer}, soit {ratio} fois autant. Transposé, l’objectif serait de {rebased}, soit {pace} de plus chaque année. Aucune page ne le dit&#x202f;: c’est une déduction.</translation>
    </message>
    <message>
        <source>Export revenue aimed at</source>
        <translation>Recettes d’exportation visées</translation>
    </message>
    <message>
        <source>Newer over older series, same year</source>
        <translation>Nouvelle série sur ancienne, même année</translation>
    </message>
    <message>
        <source>Aim over the older series</source>
        <translation>Objectif rapporté à l’ancienne série</translation>
    </message>
    <message>
        <source>Growth a year when the aim was set</source>
        <translation>Croissance annuelle quand l’objectif fut fixé</translation>
    </message>
    <message>
        <source>Grants for small firms</source>
        <translation>Les subventions aux PME</translation>
    </message>
    <message>
        <source>Is the SME rubric enough for the firms that it is to equip?</source>
        <translation>La rubrique PME suffit-elle aux entreprises qu’elle doit équiper&#x202f;?</translation>
    </message>
    <message>
        <source>Shared by {firms} firms, the MAD {money} of the rubric are at most {each} each, against a ceiling of {ceiling}; at the ceiling they are enough for {at_ceiling} firms. {reached} were reached.</source>
        <translation>Répartis entre {firms} entreprises, les {money} de dirhams de la rubrique font au plus {each} de dirhams par entreprise, contre un plafond de {ceiling} dirhams&#x202f;; au plafond, ils suffisent à {at_ceiling} entreprises. {reached} en ont bénéficié.</translation>
    </message>
    <message>
        <source>SMEs with a sector solution</source>
        <translation>PME avec solution sectorielle</translation>
    </message>
    <message>
        <source>Ceiling of subsidy</source>
        <translation>Plafond de subvention</translation>
    </message>
    <message>
        <source>Public budget of the plan, five years</source>
        <translation>Budget public du plan, cinq ans</translation>
    </message>
    <message>
        <source>SMEs equipped through Moussanada TI</source>
        <translation>PME équipées via Moussanada TI</translation>
    </message>
    <message>
        <source>State aid paid to SMEs</source>
        <translation>Aide de l’État versée aux PME</translation>
    </message>
    <message>
        <source>Cost if every firm had the ceiling</source>
        <translation>Coût au plafond pour toutes les entreprises</translation>
    </message>
    <message>
        <source>Money for each firm at most</source>
        <translation>Budget maximal par entreprise</translation>
    </message>
    <message>
        <source>Of the ceiling</source>
        <translation>Part du plafond</translation>
    </message>
    <message>
        <source>Firms that the money is enough for at the ceiling</source>
        <translation>Entreprises que le budget couvre au plafond</translation>
    </message>
    <message>
        <source>Paid for each firm reached</source>
        <translation>Versé par entreprise touchée</translation>
    </message>
    <message>
        <source>Firms reached of those aimed at</source>
        <translation>Entreprises touchées sur celles visées</translation>
    </message>
    <message>
        <source>Indirect GDP</source>
        <translation>PIB indirect</translation>
    </message>
    <message>
        <source>Can the SME rubric bring the indirect GDP that the plan expects?</source>
        <translation>La rubrique PME peut-elle apporter le PIB indirect que le plan attend&#x202f;?</translation>
    </message>
    <message>
        <source>MAD {promised} of GDP are expected from MAD {money} for {firms} firms: {each} dirhams for one, or MAD {firm} for each firm. That cannot be the effect of this money alone.</source>
        <translation>{promised} de dirhams de PIB sont attendus de {money} de dirhams pour {firms} entreprises&#x202f;: {each} dirhams pour un, soit {firm} de dirhams par entreprise. Ce budget ne peut à lui seul avoir un tel effet.</translation>
    </message>
    <message>
        <source>Indirect additional GDP</source>
        <translation>PIB additionnel indirect</translation>
    </message>
    <message>
        <source>GDP for one dirham of the rubric</source>
        <translation>PIB par dirham de la rubrique</translation>
    </message>
    <message>
        <source>GDP for each firm</source>
        <translation>PIB par entreprise</translation>
    </message>
    <message>
        <source>GDP for one dirham of the whole budget</source>
        <translation>PIB par dirham du budget total</translation>
    </message>
    <message>
        <source>The calendar of e-government</source>
        <translation>Le calendrier de l’e-gouvernement</translation>
    </message>
    <message>
        <source>Do the parts of the launch calendar add up to its totals?</source>
        <translation>La somme des parties du calendrier de lancement donne-t-elle ses totaux&#x202f;?</translation>
    </message>
    <message>
        <source>The launch calendar does not add up in two of its six years: in 2010 its parts make {made} services where {total} are printed, in 2011 {next_made} where {next_total} are printed.</source>
        <translation>Deux des six années du calendrier de lancement ne tombent pas juste&#x202f;: en 2010, ses parties font {made} services pour {total} imprimés&#x202f;; en 2011, {next_made} pour {next_total} imprimés.</translation>
    </message>
    <message>
        <source>E-government projects and services, running total</source>
        <translation>Projets et services de l’e-gouvernement, total cumulé</translation>
    </message>
    <message>
        <source>Transactional and integrated services</source>
        <translation>Services transactionnels et intégrés</translation>
    </message>
    <message>
        <source>Informational and interactive services</source>
        <translation>Services informationnels et interactifs</translation>
    </message>
    <message>
        <source>Infrastructure projects</source>
        <translation>Projets d’infrastructure</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>Somme des parties</translation>
    </message>
    <message>
        <source>Sum over the printed total</source>
        <translation>Écart au total imprimé</translation>
    </message>
    <message>
        <source>How many transactional services</source>
        <translation>Combien de services transactionnels</translation>
    </message>
    <message>
        <source>How many transactional services did the plan want in 2013?</source>
        <translation>Combien de services transactionnels le plan voulait-il en 2013&#x202f;?</translation>
    </message>
    <message>
        <source>The text wants {text}, the chart {chart} or {chart_exchanged}, by the order of its legend; {reached} were in operation in the middle of 2013, at most {of_chart} of what was wanted.</source>
        <translation>Le texte en veut {text}, le graphique {chart} ou {chart_exchanged} selon l’ordre de sa légende&#x202f;; {reached} étaient en service à la mi-2013, soit au plus {of_chart} du nombre voulu.</translation>
    </message>
    <message>
        <source>Transactional e-government services</source>
        <translation>Services transactionnels de l’e-gouvernement</translation>
    </message>
    <message>
        <source>Transactional e-government projects in operation</source>
        <translation>Projets transactionnels de l’e-gouvernement en service</translation>
    </message>
    <message>
        <source>Reached of the number in the text</source>
        <translation>Part atteinte du nombre du texte</translation>
    </message>
    <message>
        <source>Reached of the chart&apos;s first series</source>
        <translation>Part atteinte de la première série du graphique</translation>
    </message>
    <message>
        <source>Reached of the chart&apos;s second series</source>
        <translation>Part atteinte de la seconde série du graphique</translation>
    </message>
    <message>
        <source>Training without a rubric</source>
        <translation>La formation sans rubrique</translation>
    </message>
    <message>
        <source>What would the training cost for which the plan sets no money?</source>
        <translation>Que coûterait la formation pour laquelle le plan ne prévoit aucun budget&#x202f;?</translation>
    </message>
    <message>
        <source>{actions} actions are to train {people} people, with MAD {money} in the budget; at the model&apos;s cost of a place, a judgement, the {places} places a year would take MAD {yearly} a year, between {lowest} and {highest}, or {share} of the plan&apos;s whole budget.</source>
        <translation>{actions} actions doivent former {people} personnes, avec {money} de dirhams au budget&#x202f;; au coût par place du modèle, qui est un jugement, les {places} places par an prendraient {yearly} de dirhams par an, entre {lowest} et {highest}, soit {share} du budget total du plan.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>IT profiles trained over the period</source>
        <translation>Profils TI formés sur la période</translation>
    </message>
    <message>
        <source>Emergency training for IT offshoring</source>
        <translation>Formation d’urgence pour l’offshoring TI</translation>
    </message>
    <message>
        <source>Length of the plan</source>
        <translation>Durée du plan</translation>
    </message>
    <message>
        <source>Public cost of a training place</source>
        <translation>Coût public d’une place de formation</translation>
    </message>
    <message>
        <source>Public cost of a training place, lowest</source>
        <translation>Coût public d’une place de formation, minimum</translation>
    </message>
    <message>
        <source>Public cost of a training place, highest</source>
        <translation>Coût public d’une place de formation, maximum</translation>
    </message>
    <message>
        <source>Places a year</source>
        <translation>Places par an</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Coût par an</translation>
    </message>
    <message>
        <source>Cost a year, lowest</source>
        <translation>Coût par an, minimum</translation>
    </message>
    <message>
        <source>Cost a year, highest</source>
        <translation>Coût par an, maximum</translation>
    </message>
    <message>
        <source>Cost over the whole budget</source>
        <translation>Coût sur le budget total</translation>
    </message>
    <message>
        <source>Trainees and jobs</source>
        <translation>Formation et emplois</translation>
    </message>
    <message>
        <source>Are the people to train enough for the jobs to add?</source>
        <translation>Les personnes à former suffisent-elles aux emplois à créer&#x202f;?</translation>
    </message>
    <message>
        <source>Of {everyone} people to train, {sector} are for the IT sector, which is to add {jobs} jobs: {missing} too few, even if nobody leaves; and some of them only fill the needs of 2008.</source>
        <translation>Sur {everyone} personnes à former, {sector} le sont pour le secteur TI, qui doit créer {jobs} emplois&#x202f;: il manque {missing} personnes, même si aucune ne part&#x202f;; et une partie ne fait que combler les besoins de 2008.</translation>
    </message>
    <message>
        <source>Persons to train by employer</source>
        <translation>Personnes à former par employeur</translation>
    </message>
    <message>
        <source>IT sector jobs</source>
        <translation>Emplois du secteur TI</translation>
    </message>
    <message>
        <source>People to train</source>
        <translation>Personnes à former</translation>
    </message>
    <message>
        <source>Of them for the IT sector</source>
        <translation>Dont pour le secteur TI</translation>
    </message>
    <message>
        <source>Jobs to add</source>
        <translation>Emplois à créer</translation>
    </message>
    <message>
        <source>Jobs without a trainee</source>
        <translation>Emplois sans personne formée</translation>
    </message>
    <message>
        <source>Trainees for the sector over jobs to add</source>
        <translation>Formés pour le secteur sur emplois à créer</translation>
    </message>
    <message>
        <source>Look-alike job counts</source>
        <translation>Des emplois à ne pas confondre</translation>
    </message>
    <message>
        <source>Was the 2013 aim for IT-sector jobs nearly reached in 2012?</source>
        <translation>L’objectif 2013 d’emplois du secteur TI était-il presque atteint en 2012&#x202f;?</translation>
    </message>
    <message>
        <source>The {aim} IT-sector jobs aimed at are domestic IT and IT offshoring, the {offshoring} jobs of 2012 are offshoring of every kind, and the {start} of 2008 and {offshoring_start} of 2009 are another such pair: none confirms the other, and no count of IT-sector jobs in 2013 was found.</source>
        <translation>Les {aim} emplois visés du secteur TI sont ceux des TI locales et de l’offshoring TI, les {offshoring} emplois de 2012 sont ceux de tout l’offshoring, et les {start} de 2008 et {offshoring_start} de 2009 forment une paire semblable&#x202f;: aucun ne confirme l’autre, et aucun comptage des emplois du secteur TI en 2013 n’a été trouvé.</translation>
    </message>
    <message>
        <source>Jobs in the whole ICT market</source>
        <translation>Emplois de tout le marché des TIC</translation>
    </message>
    <message>
        <source>Between the two figures near the aim</source>
        <translation>Écart des deux chiffres proches de l’objectif</translation>
    </message>
    <message>
        <source>What the mistake would claim as reached</source>
        <translation>Ce que la confusion donnerait pour atteint</translation>
    </message>
    <message>
        <source>Between the two figures near the start</source>
        <translation>Écart des deux chiffres proches du départ</translation>
    </message>
    <message>
        <source>Whole ICT market over the start</source>
        <translation>Marché des TIC entier sur le départ</translation>
    </message>
    <message>
        <source>Announced and reached</source>
        <translation>Annoncé et atteint</translation>
    </message>
    <message>
        <source>How much of the increase announced did earlier plans reach?</source>
        <translation>Quelle part de la hausse annoncée les plans passés ont-ils atteinte&#x202f;?</translation>
    </message>
    <message>
        <source>Of the increase announced for 2015, {jobs} of the jobs (counted in May 2016) and {revenue} of the revenue were reached; for 2020, {later_jobs} to {later_jobs_high} of the jobs and at most {later_revenue} of the revenue, since the only later figure is that of a wider perimeter; and {turnover} of the IT offshoring turnover meant for 2013 a year before. Revenue fell shorter than jobs both times.</source>
        <translation>La hausse annoncée pour 2015 a été atteinte à {jobs} pour les emplois (comptés en mai 2016) et à {revenue} pour les recettes&#x202f;; celle de 2020, de {later_jobs} à {later_jobs_high} pour les emplois et à {later_revenue} au plus pour les recettes, le seul chiffre ultérieur portant sur un périmètre plus large&#x202f;; celle du CA de l’offshoring TI prévue pour 2013, à {turnover} un an avant l’échéance. Les deux fois, les recettes sont restées plus loin du compte que les emplois.</translation>
    </message>
    <message>
        <source>IT offshoring turnover</source>
        <translation>CA offshoring TI</translation>
    </message>
    <message>
        <source>Offshoring jobs aimed at by the industrial pact</source>
        <translation>Emplois offshoring visés par le Pacte Émergence</translation>
    </message>
    <message>
        <source>Offshoring revenue, older series</source>
        <translation>Recettes offshoring, ancienne série</translation>
    </message>
    <message>
        <source>Offshoring turnover aimed at by the industrial pact</source>
        <translation>CA offshoring visé par le Pacte Émergence</translation>
    </message>
    <message>
        <source>Offshoring jobs aimed at for 2020</source>
        <translation>Emplois offshoring visés pour 2020</translation>
    </message>
    <message>
        <source>Offshoring jobs, highest</source>
        <translation>Emplois offshoring, maximum</translation>
    </message>
    <message>
        <source>Additional offshoring exports aimed at for 2020</source>
        <translation>Exportations offshoring additionnelles visées pour 2020</translation>
    </message>
    <message>
        <source>Outsourcing revenue, trade body&apos;s perimeter</source>
        <translation>Recettes d’externalisation, périmètre de la fédération</translation>
    </message>
    <message>
        <source>IT offshoring turnover: share of the increase reached</source>
        <translation>CA offshoring TI&#x202f;: part de la hausse atteinte</translation>
    </message>
    <message>
        <source>Offshoring jobs: share of the increase reached</source>
        <translation>Emplois offshoring&#x202f;: part de la hausse atteinte</translation>
    </message>
    <message>
        <source>Offshoring revenue: share of the increase reached</source>
        <translation>Recettes offshoring&#x202f;: part de la hausse atteinte</translation>
    </message>
    <message>
        <source>Offshoring jobs, lowest count: share of the increase reached</source>
        <translation>Emplois offshoring, comptage bas&#x202f;: part de la hausse atteinte</translation>
    </message>
    <message>
        <source>Offshoring jobs, highest count: share of the increase reached</source>
        <translation>Emplois offshoring, comptage haut&#x202f;: part de la hausse atteinte</translation>
    </message>
    <message>
        <source>If the pace stays</source>
        <translation>Si le rythme se maintient</translation>
    </message>
    <message>
        <source>Where would the pace seen lead by 2030?</source>
        <translation>Où le rythme observé mènerait-il d’ici 2030&#x202f;?</translation>
    </message>
    <message>
        <source>At the pace seen, 2030 would have {one} to {other} jobs and about MAD {money} of exports, against {jobs_aim} and {exports_aim} aimed at. This only carries the past on: it is no forecast.</source>
        <translation>Au rythme observé, 2030 compterait de {one} à {other} emplois et environ {money} de dirhams d’exportations, contre {jobs_aim} et {exports_aim} visés. Cela ne fait que prolonger le passé&#x202f;: ce n’est pas une prévision.</translation>
    </message>
    <message>
        <source>Jobs, at the pace of the last two years</source>
        <translation>Emplois, au rythme des deux dernières années</translation>
    </message>
    <message>
        <source>Jobs, at the pace since 2020</source>
        <translation>Emplois, au rythme depuis 2020</translation>
    </message>
    <message>
        <source>Exports, at the growth of the first half of 2025</source>
        <translation>Exportations, à la croissance du premier semestre 2025</translation>
    </message>
    <message>
        <source>Jobs short of the aim, at the pace since 2020</source>
        <translation>Emplois manquant à l’objectif, au rythme depuis 2020</translation>
    </message>
    <message>
        <source>Exports short of the aim as quoted</source>
        <translation>Exportations manquant à l’objectif annoncé</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>{number} %</source>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt;&#x202f;1&#x202f;%</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <translation>&gt;&#x202f;99&#x202f;%</translation>
    </message>
    <message>
        <source>met</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>{number} k</source>
        <translation>{number}&#x202f;k</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{target} (as quoted)</source>
        <translation>{target} (tel qu’annoncé)</translation>
    </message>
    <message>
        <source>{target} (re-based)</source>
        <translation>{target} (rebasé)</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>emplois</translation>
    </message>
    <message>
        <source>jobs a year</source>
        <translation>emplois/an</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>people a year</source>
        <translation>personnes/an</translation>
    </message>
    <message>
        <source>MAD bn a year</source>
        <translation>MMDH/an</translation>
    </message>
    <message>
        <source>MAD m a year</source>
        <translation>MDH/an</translation>
    </message>
    <message>
        <source>MAD k a job</source>
        <translation>KDH/emploi</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Social change</source>
        <translation>Transformation sociale</translation>
    </message>
    <message>
        <source>Public services</source>
        <translation>Services publics</translation>
    </message>
    <message>
        <source>SME productivity</source>
        <translation>Productivité PME</translation>
    </message>
    <message>
        <source>IT industry</source>
        <translation>Industrie TI</translation>
    </message>
    <message>
        <source>Cyber confidence</source>
        <translation>Confiance numérique</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
    <message>
        <source>Degree courses</source>
        <translation>Formations diplômantes</translation>
    </message>
    <message>
        <source>Conversion courses</source>
        <translation>Reconversions</translation>
    </message>
    <message>
        <source>Start-ups and clusters</source>
        <translation>Start-up et clusters</translation>
    </message>
    <message>
        <source>Tech Valleys and technoparks</source>
        <translation>Tech Valleys et technoparks</translation>
    </message>
    <message>
        <source>Hiring and training incentives</source>
        <translation>Primes emploi et formation</translation>
    </message>
    <message>
        <source>hardware and distribution</source>
        <translation>matériel, vente</translation>
    </message>
    <message>
        <source>offshoring partners</source>
        <translation>offshoring</translation>
    </message>
    <message>
        <source>software and services</source>
        <translation>éditeurs et SSII</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>administration</translation>
    </message>
    <message>
        <source>user firms</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>compétences</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>positions</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Without the plan</source>
        <translation>Sans le plan</translation>
    </message>
    <message>
        <source>Plan money first</source>
        <translation>Budget du plan avancé</translation>
    </message>
    <message>
        <source>Training first</source>
        <translation>La formation d’abord</translation>
    </message>
    <message>
        <source>Tech Valleys first</source>
        <translation>Les Tech Valleys d’abord</translation>
    </message>
    <message>
        <source>Digital Morocco 2030 as announced</source>
        <translation>Maroc Digital 2030 tel qu’annoncé</translation>
    </message>
    <message>
        <source>Money ends in 2026</source>
        <translation>Fin du budget en 2026</translation>
    </message>
    <message>
        <source>Offshoring jobs</source>
        <translation>Emplois offshoring</translation>
    </message>
    <message>
        <source>IT-sector jobs</source>
        <translation>Emplois secteur TI</translation>
    </message>
    <message>
        <source>Digital jobs</source>
        <translation>Emplois numériques</translation>
    </message>
    <message>
        <source>Offshoring exports</source>
        <translation>Exportations offshoring</translation>
    </message>
    <message>
        <source>Offshoring exports, older series</source>
        <translation>Exportations offshoring, ancienne série</translation>
    </message>
    <message>
        <source>IT offshoring turnover</source>
        <translation>CA offshoring TI</translation>
    </message>
    <message>
        <source>Direct additional GDP</source>
        <translation>PIB additionnel direct</translation>
    </message>
    <message>
        <source>Indirect additional GDP</source>
        <translation>PIB additionnel indirect</translation>
    </message>
    <message>
        <source>Profiles trained a year</source>
        <translation>Débit de formation par an</translation>
    </message>
    <message>
        <source>Profiles trained</source>
        <translation>Profils formés</translation>
    </message>
    <message>
        <source>Trained for {element}</source>
        <translation>Formés&#x202f;: {element}</translation>
    </message>
    <message>
        <source>Emergency training programme</source>
        <translation>Formation d’urgence</translation>
    </message>
    <message>
        <source>Schools with partnerships</source>
        <translation>Écoles en partenariat</translation>
    </message>
    <message>
        <source>Schools equipped</source>
        <translation>Écoles équipées</translation>
    </message>
    <message>
        <source>Teachers trained</source>
        <translation>Enseignants formés</translation>
    </message>
    <message>
        <source>Students equipped</source>
        <translation>Étudiants équipés</translation>
    </message>
    <message>
        <source>Community access centres</source>
        <translation>Centres d’accès public</translation>
    </message>
    <message>
        <source>.ma sites in the top 100</source>
        <translation>Sites .ma du top 100</translation>
    </message>
    <message>
        <source>E-government services</source>
        <translation>Services e-gov</translation>
    </message>
    <message>
        <source>Transactional services</source>
        <translation>Services transactionnels</translation>
    </message>
    <message>
        <source>Flagship services</source>
        <translation>Services phares</translation>
    </message>
    <message>
        <source>E-government sites in the top 100</source>
        <translation>Sites e-gov du top 100</translation>
    </message>
    <message>
        <source>SMEs equipped</source>
        <translation>PME équipées</translation>
    </message>
    <message>
        <source>Managers with digital licence</source>
        <translation>Licences de dirigeants</translation>
    </message>
    <message>
        <source>Start-ups</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Start-ups in niches</source>
        <translation>Start-up de niche</translation>
    </message>
    <message>
        <source>IT firms above MAD 1 bn</source>
        <translation>Entreprises TI &gt; 1&#x202f;MMDH</translation>
    </message>
    <message>
        <source>Electronic certificates</source>
        <translation>Certificats électroniques</translation>
    </message>
    <message>
        <source>Digital laws</source>
        <translation>Lois sur le numérique</translation>
    </message>
    <message>
        <source>Awareness campaigns</source>
        <translation>Sensibilisation</translation>
    </message>
    <message>
        <source>Incident-response services</source>
        <translation>Services du ma-CERT</translation>
    </message>
    <message>
        <source>Magistrates trained</source>
        <translation>Magistrats formés</translation>
    </message>
    <message>
        <source>Households online</source>
        <translation>Ménages connectés</translation>
    </message>
    <message>
        <source>UN e-government index</source>
        <translation>Indice e-gov de l’ONU</translation>
    </message>
    <message>
        <source>Large firms online</source>
        <translation>Grands comptes en ligne</translation>
    </message>
    <message>
        <source>IT spending of SMEs</source>
        <translation>Dépenses TI des PME</translation>
    </message>
    <message>
        <source>Skilled people needed</source>
        <translation>Profils qualifiés requis</translation>
    </message>
    <message>
        <source>Skilled people on offer</source>
        <translation>Profils qualifiés disponibles</translation>
    </message>
    <message>
        <source>Training gap</source>
        <translation>Écart de formation</translation>
    </message>
    <message>
        <source>Gap to the target path</source>
        <translation>Écart pour l’objectif</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>IT sector: domestic IT and IT offshoring (ITO)</source>
        <translation>Secteur TI&#x202f;: TI locales et offshoring TI (ITO)</translation>
    </message>
    <message>
        <source>B19: close to the 57,000 offshoring jobs of 2012 (E094), another perimeter; ICT market 41,000 in 2008 (E090); no result for 2013 found (E034)</source>
        <translation>B19&#x202f;: proche des 57&#x202f;000 emplois offshoring de 2012 (E094), un autre périmètre&#x202f;; marché des TIC&#x202f;: 41&#x202f;000 en 2008 (E090)&#x202f;; aucun résultat trouvé pour 2013 (E034)</translation>
    </message>
    <message>
        <source>Never compare with the 2030 target for offshoring jobs</source>
        <translation>Ne jamais comparer avec l’objectif 2030 des emplois offshoring</translation>
    </message>
    <message>
        <source>IT offshoring (ITO) only, older series</source>
        <translation>Offshoring TI (ITO) seul, ancienne série</translation>
    </message>
    <message>
        <source>B20: 0.8 is also all offshoring of 2004 (E065); the Court has 0.76 for 2008 (E030); B14</source>
        <translation>B20&#x202f;: 0,8 est aussi tout l’offshoring de 2004 (E065)&#x202f;; la Cour donne 0,76 pour 2008 (E030)&#x202f;; B14</translation>
    </message>
    <message>
        <source>GDP from the IT industry and its exports</source>
        <translation>PIB de l’industrie TI et de ses exportations</translation>
    </message>
    <message>
        <source>DX-021: 269 thousand MAD for each added job</source>
        <translation>DX-021&#x202f;: 269 KDH par emploi ajouté</translation>
    </message>
    <message>
        <source>The plan does not say whether for the year or added up; read as for the year</source>
        <translation>Le plan ne dit pas s’il s’agit de l’année ou d’un cumul&#x202f;; lu comme celui de l’année</translation>
    </message>
    <message>
        <source>GDP of firms that use IT better</source>
        <translation>PIB des entreprises qui utilisent mieux les TI</translation>
    </message>
    <message>
        <source>B12: 62.5 dirhams for one of the SME budget (DX-020), not credible as an effect of it</source>
        <translation>B12&#x202f;: 62,5 dirhams pour un dirham du budget PME (DX-020)&#x202f;; ce ne peut en être l’effet</translation>
    </message>
    <message>
        <source>IT profiles trained for all five groups of employers, 2009-2013</source>
        <translation>profils TI formés pour les cinq groupes d’employeurs, 2009-2013</translation>
    </message>
    <message>
        <source>B9: no rubric in the budget (D4-273, E032); B13: the needs of 2008 are included</source>
        <translation>B9&#x202f;: pas de rubrique au budget (D4-273, E032)&#x202f;; B13&#x202f;: les besoins de 2008 sont inclus</translation>
    </message>
    <message>
        <source>Sum from 2009</source>
        <translation>Somme depuis 2009</translation>
    </message>
    <message>
        <source>IT profiles trained for this group of employers, 2009-2013</source>
        <translation>profils TI formés pour ce groupe d’employeurs, 2009-2013</translation>
    </message>
    <message>
        <source>Sum from 2009; the five add to 30,000</source>
        <translation>Somme depuis 2009&#x202f;; les cinq font 30&#x202f;000</translation>
    </message>
    <message>
        <source>B14: 347 thousand MAD of turnover to add for each (DX-022)</source>
        <translation>B14&#x202f;: 347 KDH de chiffre d’affaires à ajouter pour chacun (DX-022)</translation>
    </message>
    <message>
        <source>B13: not for the IT sector itself (DX-023)</source>
        <translation>B13&#x202f;: pas pour le secteur TI lui-même (DX-023)</translation>
    </message>
    <message>
        <source>people trained in emergency courses for IT offshoring, 2009-2013</source>
        <translation>personnes formées en urgence pour l’offshoring TI, 2009-2013</translation>
    </message>
    <message>
        <source>B9: no rubric in the budget (D4-273, E032)</source>
        <translation>B9&#x202f;: pas de rubrique au budget (D4-273, E032)</translation>
    </message>
    <message>
        <source>Sum from 2009; an approximate number in the plan</source>
        <translation>Somme depuis 2009&#x202f;; nombre approximatif dans le plan</translation>
    </message>
    <message>
        <source>universities and engineering schools with public-private programmes</source>
        <translation>universités et écoles d’ingénieurs avec des programmes public-privé</translation>
    </message>
    <message>
        <source>public schools</source>
        <translation>écoles publiques</translation>
    </message>
    <message>
        <source>B21: the plan counts 9,260 schools (D4-108), the ministry about 10,730 (E022); 24, 71 or 87 % equipped according to the definition (E020, E021, E022)</source>
        <translation>B21&#x202f;: le plan compte 9&#x202f;260 écoles (D4-108), le ministère environ 10&#x202f;730 (E022)&#x202f;; 24, 71 ou 87&#x202f;% équipées selon la définition (E020, E021, E022)</translation>
    </message>
    <message>
        <source>teachers of public schools</source>
        <translation>enseignants des écoles publiques</translation>
    </message>
    <message>
        <source>students of engineering, science and IT</source>
        <translation>étudiants en ingénierie, sciences et TI</translation>
    </message>
    <message>
        <source>Given also as 100 % of these students (D4-099)</source>
        <translation>Donné aussi comme 100&#x202f;% de ces étudiants (D4-099)</translation>
    </message>
    <message>
        <source>public and community access centres</source>
        <translation>centres d’accès publics et communautaires</translation>
    </message>
    <message>
        <source>.ma sites among the 100 most visited in Morocco</source>
        <translation>sites .ma parmi les 100 plus visités au Maroc</translation>
    </message>
    <message>
        <source>Value matched to its label by elimination</source>
        <translation>Valeur rattachée à son libellé par élimination</translation>
    </message>
    <message>
        <source>e-government projects and services</source>
        <translation>projets et services d’e-gouvernement</translation>
    </message>
    <message>
        <source>B1: the calendar does not add up in 2010 and 2011; B22: the Court counts on 69 (E006), the ministry on 56 (E011)</source>
        <translation>B1&#x202f;: le calendrier ne s’additionne pas en 2010 et 2011&#x202f;; B22&#x202f;: la Cour en compte 69 (E006), le ministère 56 (E011)</translation>
    </message>
    <message>
        <source>transactional e-government services</source>
        <translation>services d’e-gouvernement transactionnels</translation>
    </message>
    <message>
        <source>B2: the chart has 30 or 42 (D4-148, D4-149)</source>
        <translation>B2&#x202f;: le graphique porte 30 ou 42 (D4-148, D4-149)</translation>
    </message>
    <message>
        <source>flagship e-government services and projects</source>
        <translation>services et projets phares d’e-gouvernement</translation>
    </message>
    <message>
        <source>e-government sites among the top 100 .ma names</source>
        <translation>sites d’e-gouvernement parmi les 100 premiers noms .ma</translation>
    </message>
    <message>
        <source>Value matched to its label by size</source>
        <translation>Valeur rattachée à son libellé par sa taille</translation>
    </message>
    <message>
        <source>SMEs in branches of high GDP potential</source>
        <translation>PME de branches à fort potentiel de PIB</translation>
    </message>
    <message>
        <source>B11: the rubric pays 107 thousand MAD each, the ceiling is 400 thousand (DX-019)</source>
        <translation>B11&#x202f;: la rubrique donne 107 KDH à chacune, le plafond est de 400 KDH (DX-019)</translation>
    </message>
    <message>
        <source>managers of SMEs</source>
        <translation>dirigeants de PME</translation>
    </message>
    <message>
        <source>IT start-ups created in Morocco</source>
        <translation>start-up TI créées au Maroc</translation>
    </message>
    <message>
        <source>E033: the only page that settles the scrambled table is weak</source>
        <translation>E033&#x202f;: la seule page qui remet en ordre le tableau brouillé est peu fiable</translation>
    </message>
    <message>
        <source>IT start-ups in niches of excellence, part of the 100</source>
        <translation>start-up TI de niches d’excellence, comprises dans les 100</translation>
    </message>
    <message>
        <source>IT firms with a turnover above MAD 1 billion</source>
        <translation>entreprises TI de plus de 1 MMDH de chiffre d’affaires</translation>
    </message>
    <message>
        <source>electronic certificates issued</source>
        <translation>certificats électroniques émis</translation>
    </message>
    <message>
        <source>B16: label likely</source>
        <translation>B16&#x202f;: libellé probable</translation>
    </message>
    <message>
        <source>laws on network security, consumers and personal data</source>
        <translation>lois sur la sécurité des réseaux, les consommateurs et les données personnelles</translation>
    </message>
    <message>
        <source>B16: label likely, a date of 2010 possible (D4-229)</source>
        <translation>B16&#x202f;: libellé probable, une date de 2010 possible (D4-229)</translation>
    </message>
    <message>
        <source>campaigns on digital security</source>
        <translation>campagnes sur la sécurité numérique</translation>
    </message>
    <message>
        <source>services of the incident-response centre (ma-CERT)</source>
        <translation>services du centre de réponse aux incidents (ma-CERT)</translation>
    </message>
    <message>
        <source>B16: label uncertain</source>
        <translation>B16&#x202f;: libellé incertain</translation>
    </message>
    <message>
        <source>magistrates</source>
        <translation>magistrats</translation>
    </message>
    <message>
        <source>households with internet at home</source>
        <translation>ménages avec Internet à domicile</translation>
    </message>
    <message>
        <source>B6: the start is 8, 10 or 14 % (D4-094, D4-042, E049)</source>
        <translation>B6&#x202f;: le départ est 8, 10 ou 14&#x202f;% (D4-094, D4-042, E049)</translation>
    </message>
    <message>
        <source>One household in three; 39 % already in 2012 (E052), mostly by 3G (E060)</source>
        <translation>Un ménage sur trois&#x202f;; 39&#x202f;% déjà en 2012 (E052), surtout par la 3G (E060)</translation>
    </message>
    <message>
        <source>UN index on the plan&apos;s own scale</source>
        <translation>indice de l’ONU à l’échelle du plan lui-même</translation>
    </message>
    <message>
        <source>B3: the UN index (EGDI) was already 0.33 in 2010 (E035); 0.2 looks like its online-service part</source>
        <translation>B3&#x202f;: l’indice de l’ONU (EGDI) était déjà à 0,33 en 2010 (E035)&#x202f;; 0,2 ressemble à sa partie services en ligne</translation>
    </message>
    <message>
        <source>Never compare with the UN series (variable egdi)</source>
        <translation>Ne jamais comparer avec la série de l’ONU (variable egdi)</translation>
    </message>
    <message>
        <source>firms with a turnover above MAD 120 million that use transactional services</source>
        <translation>entreprises de plus de 120 MDH de chiffre d’affaires qui utilisent des services transactionnels</translation>
    </message>
    <message>
        <source>The base is an upper bound: printed as below 1 %</source>
        <translation>La base est une borne supérieure&#x202f;: imprimée comme inférieure à 1&#x202f;%</translation>
    </message>
    <message>
        <source>IT spending over turnover of SMEs</source>
        <translation>dépenses TI des PME rapportées au chiffre d’affaires</translation>
    </message>
    <message>
        <source>offshoring: all five segments (ITO, CRM, ESO, BPO, KPO)</source>
        <translation>offshoring&#x202f;: les cinq segments (ITO, CRM, ESO, BPO, KPO)</translation>
    </message>
    <message>
        <source>A2: called a doubling, 1.82 times; A6: needs 20,250 a year against 9,250 seen (DX-008); A19</source>
        <translation>A2&#x202f;: dit doublement, c’est 1,82 fois&#x202f;; A6&#x202f;: il en faut 20&#x202f;250 par an contre 9&#x202f;250 observés (DX-008)&#x202f;; A19</translation>
    </message>
    <message>
        <source>Never compare with the 2013 target for IT-sector jobs</source>
        <translation>Ne jamais comparer avec l’objectif 2013 des emplois du secteur TI</translation>
    </message>
    <message>
        <source>offshoring: all five segments (ITO, CRM, ESO, BPO, KPO), new perimeter as printed</source>
        <translation>offshoring&#x202f;: les cinq segments (ITO, CRM, ESO, BPO, KPO), nouveau périmètre tel qu’imprimé</translation>
    </message>
    <message>
        <source>A1: called a doubling, 1.53 times; set on the older series, 17.9 for 2023 (E077, E114); A3; A18: one page calls it additional (E117)</source>
        <translation>A1&#x202f;: dit doublement, c’est 1,53 fois&#x202f;; fixé sur l’ancienne série, 17,9 en 2023 (E077, E114)&#x202f;; A3&#x202f;; A18&#x202f;: une page le dit additionnel (E117)</translation>
    </message>
    <message>
        <source>Printed as nearly 40; the number as quoted, beside exports of the new perimeter</source>
        <translation>Imprimé comme près de 40&#x202f;; le nombre tel qu’annoncé, à côté des exportations du nouveau périmètre</translation>
    </message>
    <message>
        <source>offshoring: all five segments (ITO, CRM, ESO, BPO, KPO), new perimeter after re-basing</source>
        <translation>offshoring&#x202f;: les cinq segments (ITO, CRM, ESO, BPO, KPO), nouveau périmètre après rebasage</translation>
    </message>
    <message>
        <source>A1: no page says that the target was re-based; A3; A18: one page calls it additional (E117)</source>
        <translation>A1&#x202f;: aucune page ne dit que l’objectif a été rebasé&#x202f;; A3&#x202f;; A18&#x202f;: une page le dit additionnel (E117)</translation>
    </message>
    <message>
        <source>Own computation: 40 x 26.17 / 17.9 = 58.48044692737, the same target carried from the older series to the new perimeter by the one year known in both (2023)</source>
        <translation>Calcul propre&#x202f;: 40 × 26,17 ÷ 17,9 = 58,48044692737, le même objectif porté de l’ancienne série au nouveau périmètre par la seule année connue dans les deux (2023)</translation>
    </message>
    <message>
        <source>all people trained in digital skills in the year</source>
        <translation>toutes les personnes formées au numérique dans l’année</translation>
    </message>
    <message>
        <source>One digest reads it as a stock (E123); the draft split adds to 101,000 (E124A, E124B, E124C)</source>
        <translation>Un condensé le lit comme un stock (E123)&#x202f;; la répartition provisoire fait 101&#x202f;000 (E124A, E124B, E124C)</translation>
    </message>
    <message>
        <source>start-ups of the whole digital sector</source>
        <translation>start-up de tout le secteur numérique</translation>
    </message>
    <message>
        <source>Not the plan&apos;s IT start-ups of 2013: another perimeter</source>
        <translation>Non les start-up TI du plan de 2013&#x202f;: un autre périmètre</translation>
    </message>
    <message>
        <source>A7: needs 20,750 a year from the end of 2024</source>
        <translation>A7&#x202f;: il en faut 20&#x202f;750 par an à partir de fin 2024</translation>
    </message>
    <message>
        <source>offshoring: all segments, older published series</source>
        <translation>offshoring&#x202f;: tous les segments, ancienne série publiée</translation>
    </message>
    <message>
        <source>A7: on the new perimeter passed in 2023 (D3-007)</source>
        <translation>A7&#x202f;: dépassé en 2023 sur le nouveau périmètre (D3-007)</translation>
    </message>
    <message>
        <source>Has a meaning only on the older series</source>
        <translation>N’a de sens que sur l’ancienne série</translation>
    </message>
    <message>
        <source>4 % in the plan (D4-036)</source>
        <translation>4&#x202f;% dans le plan (D4-036)</translation>
    </message>
    <message>
        <source>6 % in the plan (D4-038)</source>
        <translation>6&#x202f;% dans le plan (D4-038)</translation>
    </message>
    <message>
        <source>Middle of 10 % (plan) and 14 % (Court), see B6</source>
        <translation>Milieu entre 10&#x202f;% (plan) et 14&#x202f;% (Cour des comptes), voir B6</translation>
    </message>
    <message>
        <source>From the ten points printed for 2011</source>
        <translation>D’après les dix points imprimés pour 2011</translation>
    </message>
    <message>
        <source>From the growth printed for 2014</source>
        <translation>D’après la croissance imprimée pour 2014</translation>
    </message>
    <message>
        <source>New sampling</source>
        <translation>Nouvel échantillonnage</translation>
    </message>
    <message>
        <source>UN index, another one than the plan&apos;s (un_index): never fitted</source>
        <translation>Indice de l’ONU, autre que celui du plan (un_index)&#x202f;: toujours hors calage</translation>
    </message>
    <message>
        <source>New perimeter</source>
        <translation>Nouveau périmètre</translation>
    </message>
    <message>
        <source>New perimeter; provisional</source>
        <translation>Nouveau périmètre&#x202f;; provisoire</translation>
    </message>
    <message>
        <source>First half 13.4 scaled by 26.22 / 12.9 (2024 over its first half); held out with 2023-2024 because it is built on 2024</source>
        <translation>Premier semestre 13,4 porté à l’année par 26,22 ÷ 12,9 (2024 sur son premier semestre)&#x202f;; laissé de côté avec 2023-2024 car il en dérive</translation>
    </message>
    <message>
        <source>Two segments together: total less the other three; new perimeter</source>
        <translation>Deux segments ensemble&#x202f;: le total moins les trois autres&#x202f;; nouveau périmètre</translation>
    </message>
    <message>
        <source>From the growth of 2024; new perimeter</source>
        <translation>D’après la croissance de 2024&#x202f;; nouveau périmètre</translation>
    </message>
    <message>
        <source>New perimeter; provisional; too small to fit</source>
        <translation>Nouveau périmètre&#x202f;; provisoire&#x202f;; trop petit pour le calage</translation>
    </message>
    <message>
        <source>After the French telecom price war</source>
        <translation>Après la guerre des prix des télécoms en France</translation>
    </message>
    <message>
        <source>Between 10 and 10.5; no bridge to 2015 without a break</source>
        <translation>Entre 10 et 10,5&#x202f;; pas de passage à 2015 sans rupture</translation>
    </message>
    <message>
        <source>No bridge to 2018 without a break</source>
        <translation>Pas de passage à 2018 sans rupture</translation>
    </message>
    <message>
        <source>The trade body&apos;s own, wider perimeter, about 1.3 times the older series: shown, never fitted</source>
        <translation>Périmètre propre à la fédération professionnelle, plus large, environ 1,3 fois l’ancienne série&#x202f;: montré, hors calage</translation>
    </message>
    <message>
        <source>Call centres only in some texts: shown, never fitted</source>
        <translation>Centres d’appels seuls, selon certains textes&#x202f;: montré, hors calage</translation>
    </message>
    <message>
        <source>The employers&apos; federation had over 30,000</source>
        <translation>La fédération des employeurs en comptait plus de 30&#x202f;000</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>100,000 (ministry) against 120,000 to 130,000 (trade body): shown, never fitted</source>
        <translation>100&#x202f;000 (ministère) contre 120&#x202f;000 à 130&#x202f;000 (fédération professionnelle)&#x202f;: montré, hors calage</translation>
    </message>
    <message>
        <source>Net new jobs in a year of falling exports (E069): shows that jobs fall less than exports</source>
        <translation>Créations nettes d’emplois dans une année de baisse des exportations (E069)&#x202f;: les emplois baissent moins que les exportations</translation>
    </message>
    <message>
        <source>The ICT market had 41,000: shown, never fitted</source>
        <translation>Le marché des TIC en comptait 41&#x202f;000&#x202f;: montré, hors calage</translation>
    </message>
    <message>
        <source>Unclear whether later counts include these</source>
        <translation>On ne sait si les comptages suivants les incluent</translation>
    </message>
    <message>
        <source>Unclear whether the 16 of 2008 are included</source>
        <translation>On ne sait si les 16 de 2008 sont inclus</translation>
    </message>
    <message>
        <source>Middle of the year</source>
        <translation>Milieu de l’année</translation>
    </message>
    <message>
        <source>Counted on a list cut to 56: shown, never fitted</source>
        <translation>Compté sur une liste réduite à 56&#x202f;: montré, hors calage</translation>
    </message>
    <message>
        <source>By edition: 15,000, about 11,000, 37,436 and 22,600</source>
        <translation>Par édition&#x202f;: 15&#x202f;000, environ 11&#x202f;000, 37&#x202f;436 et 22&#x202f;600</translation>
    </message>
    <message>
        <source>Prices and exchange rates</source>
        <translation>Prix et taux de change</translation>
    </message>
    <message>
        <source>Money is that of its year, as the documents print it; they do not say how much of a growth rate is price or exchange rate.</source>
        <translation>Les montants sont ceux de leur année, tels que les documents les donnent&#x202f;; ceux-ci ne disent pas quelle part d’une croissance vient des prix ou du change.</translation>
    </message>
    <message>
        <source>Growth of exports is nominal; a change of prices shows as a change of demand.</source>
        <translation>La croissance des exportations est nominale&#x202f;; une variation des prix apparaît comme une variation de la demande.</translation>
    </message>
    <message>
        <source>Feedback of wages</source>
        <translation>Effet en retour des salaires</translation>
    </message>
    <message>
        <source>The documents at hand give pay for single years and posts, not how it moves when skilled people are scarce.</source>
        <translation>Les documents disponibles donnent des salaires pour des années et des postes isolés, mais pas leur évolution quand les compétences se font rares.</translation>
    </message>
    <message>
        <source>Scarcity shows as empty posts only. Pay that rises would draw some people in and some customers away.</source>
        <translation>La pénurie n’apparaît que sous forme de postes vacants. Des salaires en hausse attireraient des candidats et feraient fuir des clients.</translation>
    </message>
    <message>
        <source>Migration by skill</source>
        <translation>Migration par qualification</translation>
    </message>
    <message>
        <source>Emigration is counted for engineers, by estimates that differ by a factor of two; the documents at hand neither split it further nor follow those who return.</source>
        <translation>L’émigration n’est comptée que pour les ingénieurs, par des estimations qui varient du simple au double&#x202f;; les documents disponibles ne la détaillent pas davantage et ne suivent pas ceux qui reviennent.</translation>
    </message>
    <message>
        <source>One share stands for all graduates, with a range; returnees are part of the other supply.</source>
        <translation>Une seule part vaut pour tous les diplômés, avec une fourchette&#x202f;; ceux qui reviennent sont comptés dans les autres apports.</translation>
    </message>
    <message>
        <source>Feedback of GDP</source>
        <translation>Effet en retour du PIB</translation>
    </message>
    <message>
        <source>The documents at hand give no estimate of how additional output comes back as public money or as demand for digital services.</source>
        <translation>Les documents disponibles n’estiment pas ce que la production supplémentaire rapporte aux finances publiques ni à la demande de services numériques.</translation>
    </message>
    <message>
        <source>Additional GDP is a result that changes nothing else.</source>
        <translation>Le PIB additionnel est un résultat qui n’influe sur rien d’autre.</translation>
    </message>
    <message>
        <source>Regional split</source>
        <translation>Répartition régionale</translation>
    </message>
    <message>
        <source>The documents at hand give neither jobs nor seats nor training places by region over the years.</source>
        <translation>Les documents disponibles ne donnent par région et par année ni emplois, ni positions, ni places de formation.</translation>
    </message>
    <message>
        <source>Seats and people are taken to be in the same place; what is lost where they are not is not seen.</source>
        <translation>Positions et personnes sont supposées se trouver au même endroit&#x202f;; ce qui se perd quand ce n’est pas le cas reste invisible.</translation>
    </message>
    <message>
        <source>What was really spent of the plan&apos;s budget</source>
        <translation>Ce qui a réellement été dépensé du budget du plan</translation>
    </message>
    <message>
        <source>No published source says it.</source>
        <translation>Aucune source publiée ne l’indique.</translation>
    </message>
    <message>
        <source>The share that is spent is a wide range, the same for all rubrics, and never a figure.</source>
        <translation>La part dépensée est une large fourchette, la même pour toutes les rubriques, et jamais un chiffre.</translation>
    </message>
    <message>
        <source>A limit to what skilled people draw</source>
        <translation>Une limite à ce qu’attirent les personnes qualifiées</translation>
    </message>
    <message>
        <source>Trials tell of few posts drawn for each person without one (E154, E155); none tells where that ends.</source>
        <translation>Les essais font état de peu de postes attirés par personne sans poste (E154, E155)&#x202f;; aucun ne dit où cela s’arrête.</translation>
    </message>
    <message>
        <source>With several times today&apos;s training places, gains of jobs and exports grow in proportion and are rather too large.</source>
        <translation>Avec plusieurs fois les places de formation d’aujourd’hui, les gains d’emplois et d’exportations croissent en proportion et sont plutôt trop grands.</translation>
    </message>
    <message>
        <source>Results of the plan that nobody published</source>
        <translation>Des résultats du plan que personne n’a publiés</translation>
    </message>
    <message>
        <source>No page gives results for sites, start-ups, large firms, laws, certificates and campaigns, nor the number of people trained by 2013.</source>
        <translation>Aucune page ne donne de résultats pour les sites, les start-up, les grandes entreprises, les lois, les certificats et les campagnes, ni le nombre de personnes formées jusqu’en 2013.</translation>
    </message>
    <message>
        <source>What is said of them for 2013 rests on judgement alone: a law that was passed may be missing.</source>
        <translation>Ce qui en est dit pour 2013 ne repose que sur un jugement&#x202f;: une loi adoptée peut y manquer.</translation>
    </message>
    <message>
        <source>Gains and losses outside the sector</source>
        <translation>Gains et pertes hors du secteur</translation>
    </message>
    <message>
        <source>The documents at hand do not count what digital services do to jobs elsewhere.</source>
        <translation>Les documents disponibles ne comptent pas l’effet des services numériques sur les emplois des autres secteurs.</translation>
    </message>
    <message>
        <source>Jobs are those of the sector and not net of losses in others.</source>
        <translation>Les emplois sont ceux du secteur, sans déduction des pertes ailleurs.</translation>
    </message>
    <message>
        <source>offshoring exports</source>
        <translation>exportations offshoring</translation>
    </message>
    <message>
        <source>Exports are to double to about 40 billion by 2030 (D1-005, D2-004), while 2024 stands at 26.22 (D2-003)</source>
        <translation>Les exportations doivent doubler pour atteindre environ 40 MMDH en 2030 (D1-005, D2-004), alors que 2024 est à 26,22 (D2-003)</translation>
    </message>
    <message>
        <source>Explained, by inference: the aim was set on the older series, 17.9 for 2023 (E077, E114); the same year is now 26.17 (D3-007, E086). No page says so. Show 40 and 58.48 side by side, with their base</source>
        <translation>Expliqué, par déduction&#x202f;: l’objectif a été fixé sur l’ancienne série, 17,9 pour 2023 (E077, E114)&#x202f;; la même année vaut aujourd’hui 26,17 (D3-007, E086). Aucune page ne le dit. Montrer 40 et 58,48 côte à côte, avec leur base</translation>
    </message>
    <message>
        <source>offshoring jobs</source>
        <translation>emplois offshoring</translation>
    </message>
    <message>
        <source>The sector is to double, also in jobs (D1-006)</source>
        <translation>Le secteur doit doubler, y compris en emplois (D1-006)</translation>
    </message>
    <message>
        <source>Explained: counted from the 130,000 of 2022 (E102), or as an addition to 140,000 (E116)</source>
        <translation>Expliqué&#x202f;: compté à partir des 130&#x202f;000 de 2022 (E102), ou comme un ajout à 140&#x202f;000 (E116)</translation>
    </message>
    <message>
        <source>exports per job</source>
        <translation>exportations par emploi</translation>
    </message>
    <message>
        <source>More value per job is promised, but the two aims for 2030 give less</source>
        <translation>On promet plus de valeur par emploi, mais les deux objectifs de 2030 en donnent moins</translation>
    </message>
    <message>
        <source>Real: even the sign depends on the perimeter of exports (DX-002, DX-003)</source>
        <translation>Réel&#x202f;: même le signe dépend du périmètre des exportations (DX-002, DX-003)</translation>
    </message>
    <message>
        <source>Stocks of 2020, 2023 and 2024 and the 18,500 new jobs of two years</source>
        <translation>Les stocks de 2020, 2023 et 2024 et les 18&#x202f;500 nouveaux emplois de deux ans</translation>
    </message>
    <message>
        <source>Consistent, and slowing. 2020 is unsafe: the trade body has 120,000 already for 2019 (E101)</source>
        <translation>Cohérent, et en ralentissement. 2020 est peu sûr&#x202f;: la fédération professionnelle donne déjà 120&#x202f;000 pour 2019 (E101)</translation>
    </message>
    <message>
        <source>Jobs grew in 2024 while exports stood still</source>
        <translation>Les emplois ont augmenté en 2024 alors que les exportations stagnaient</translation>
    </message>
    <message>
        <source>Take care: not what moving up the value chain would look like</source>
        <translation>Attention&#x202f;: une montée en gamme ne ressemblerait pas à cela</translation>
    </message>
    <message>
        <source>The pace needed to 2030 against the pace seen</source>
        <translation>Le rythme requis jusqu’en 2030 face au rythme observé</translation>
    </message>
    <message>
        <source>Take care: no such pace has been seen</source>
        <translation>Attention&#x202f;: un tel rythme n’a jamais été observé</translation>
    </message>
    <message>
        <source>interim targets</source>
        <translation>objectifs intermédiaires</translation>
    </message>
    <message>
        <source>Outside targets for 2026: 25 billion and 190,000 jobs (E113, E115)</source>
        <translation>Objectifs externes pour 2026&#x202f;: 25 MMDH et 190&#x202f;000 emplois (E113, E115)</translation>
    </message>
    <message>
        <source>Real if read on the new perimeter: the exports were passed before the target was set</source>
        <translation>Réel si on le lit sur le nouveau périmètre&#x202f;: les exportations avaient été dépassées avant que l’objectif soit fixé</translation>
    </message>
    <message>
        <source>Growth printed for the first half of 2025 (D3-003)</source>
        <translation>Croissance imprimée pour le premier semestre 2025 (D3-003)</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Growth printed for 2024 (D3-006)</source>
        <translation>Croissance imprimée pour 2024 (D3-006)</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segments</translation>
    </message>
    <message>
        <source>Five shares and five levels of 2024</source>
        <translation>Cinq parts et cinq niveaux de 2024</translation>
    </message>
    <message>
        <source>IT and customer relations called nearly 80 % (D0-011)</source>
        <translation>TI et relation client dites proches de 80&#x202f;% (D0-011)</translation>
    </message>
    <message>
        <source>engineering</source>
        <translation>ingénierie</translation>
    </message>
    <message>
        <source>Level of 2024 printed as 3.4, shares give 3.46; growth to 2024</source>
        <translation>Niveau de 2024 imprimé 3,4, les parts donnent 3,46&#x202f;; croissance vers 2024</translation>
    </message>
    <message>
        <source>Rounding: use 3.462</source>
        <translation>Arrondi&#x202f;: utiliser 3,462</translation>
    </message>
    <message>
        <source>First half of 2025 printed as 2.5 (D0-014) and 2.58 (D3-017)</source>
        <translation>Premier semestre 2025 imprimé 2,5 (D0-014) et 2,58 (D3-017)</translation>
    </message>
    <message>
        <source>The first document cuts decimals</source>
        <translation>Le premier document tronque les décimales</translation>
    </message>
    <message>
        <source>back office</source>
        <translation>back-office</translation>
    </message>
    <message>
        <source>Growth to 2024 from printed levels against growth printed outside</source>
        <translation>Croissance vers 2024 d’après les niveaux imprimés face à la croissance imprimée ailleurs</translation>
    </message>
    <message>
        <source>The first document cuts decimals: use 1.99</source>
        <translation>Le premier document tronque les décimales&#x202f;: utiliser 1,99</translation>
    </message>
    <message>
        <source>customer relations</source>
        <translation>relation client</translation>
    </message>
    <message>
        <source>A growing total hides two opposite movements in the first half of 2025</source>
        <translation>Un total en hausse cache deux mouvements opposés au premier semestre 2025</translation>
    </message>
    <message>
        <source>Take care: part of the rise in engineering may be work moved between segments</source>
        <translation>Attention&#x202f;: une partie de la hausse de l’ingénierie peut être du travail déplacé entre segments</translation>
    </message>
    <message>
        <source>knowledge work</source>
        <translation>services à forte connaissance</translation>
    </message>
    <message>
        <source>Named a strategic segment, but tiny and falling</source>
        <translation>Présenté comme segment stratégique, mais infime et en baisse</translation>
    </message>
    <message>
        <source>Real distance between words and figures</source>
        <translation>Réel&#x202f;: les mots sont loin des chiffres</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>USD 2.8 billion for 26.2 billion MAD (D0-002)</source>
        <translation>2,8 milliards USD pour 26,2 MMDH (D0-002)</translation>
    </message>
    <message>
        <source>Take care: a rate of late 2025; the dollar figure is not used</source>
        <translation>Attention&#x202f;: un taux de fin 2025&#x202f;; le chiffre en dollars n’est pas utilisé</translation>
    </message>
    <message>
        <source>One page calls the 40 billion additional (E117), all others a level</source>
        <translation>Une page dit les 40 MMDH additionnels (E117), toutes les autres un niveau</translation>
    </message>
    <message>
        <source>Real, outside: keep the level</source>
        <translation>Réel, externe&#x202f;: garder le niveau</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>emplois</translation>
    </message>
    <message>
        <source>240,000, 270,000 and 400,000 jobs are mixed up in the press (E118)</source>
        <translation>240&#x202f;000, 270&#x202f;000 et 400&#x202f;000 emplois sont confondus dans la presse (E118)</translation>
    </message>
    <message>
        <source>Take care: three different counts</source>
        <translation>Attention&#x202f;: trois comptes différents</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>The article of October 2025 is signed with the name of a language model</source>
        <translation>L’article d’octobre 2025 est signé du nom d’un modèle de langage</translation>
    </message>
    <message>
        <source>Low grade: the other documents are preferred wherever they speak (D2, D3)</source>
        <translation>Peu fiable&#x202f;: les autres documents lui sont préférés partout où ils se prononcent (D2, D3)</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>accords</translation>
    </message>
    <message>
        <source>Three agreements are announced (D1-007, D2-007), but only two subjects are named</source>
        <translation>Trois accords sont annoncés (D1-007, D2-007), mais deux sujets seulement sont nommés</translation>
    </message>
    <message>
        <source>Open: the third subject is in neither text</source>
        <translation>Ouvert&#x202f;: le troisième sujet n’est dans aucun des deux textes</translation>
    </message>
    <message>
        <source>e-government calendar</source>
        <translation>calendrier de l’e-gouvernement</translation>
    </message>
    <message>
        <source>Parts and printed totals of the launch calendar (D4-127 to D4-150)</source>
        <translation>Parties et totaux imprimés du calendrier de lancement (D4-127 à D4-150)</translation>
    </message>
    <message>
        <source>Real for 2010 and 2011: totals wrong, or the repeated 13 (8 and 11 would fit)</source>
        <translation>Réel pour 2010 et 2011&#x202f;: totaux faux, ou le 13 répété (8 et 11 conviendraient)</translation>
    </message>
    <message>
        <source>transactional services</source>
        <translation>services transactionnels</translation>
    </message>
    <message>
        <source>40 in the text (D4-126), another number in the chart</source>
        <translation>40 dans le texte (D4-126), un autre nombre dans le graphique</translation>
    </message>
    <message>
        <source>Real, unsettled: 40 is used</source>
        <translation>Réel, non tranché&#x202f;: 40 est utilisé</translation>
    </message>
    <message>
        <source>UN index</source>
        <translation>indice de l’ONU</translation>
    </message>
    <message>
        <source>The plan gives 0.2 for 2008 and aims at 0.8 (D4-115, D4-116)</source>
        <translation>Le plan donne 0,2 pour 2008 et vise 0,8 (D4-115, D4-116)</translation>
    </message>
    <message>
        <source>Real: 0.2 looks like the online-service part alone; never put beside the UN series</source>
        <translation>Réel&#x202f;: 0,2 ressemble à la seule partie services en ligne&#x202f;; jamais mis à côté de la série de l’ONU</translation>
    </message>
    <message>
        <source>productivity</source>
        <translation>productivité</translation>
    </message>
    <message>
        <source>Printed yearly growth against the levels (D4-186 to D4-193)</source>
        <translation>Croissance annuelle imprimée face aux niveaux (D4-186 à D4-193)</translation>
    </message>
    <message>
        <source>Real but small: the United States figure is off, the Moroccan one is right</source>
        <translation>Réel mais mineur&#x202f;: le chiffre des États-Unis est faux, celui du Maroc est juste</translation>
    </message>
    <message>
        <source>household internet</source>
        <translation>Internet des ménages</translation>
    </message>
    <message>
        <source>National mean by class, by zone and as printed (D4-055 to D4-094)</source>
        <translation>Moyenne nationale par classe, par zone et telle qu’imprimée (D4-055 à D4-094)</translation>
    </message>
    <message>
        <source>Real: the means of the classes are not means over all zones; for class A the text cannot tell which zone is blank (D4-060)</source>
        <translation>Réel&#x202f;: les moyennes des classes ne sont pas des moyennes sur toutes les zones&#x202f;; pour la classe A, le texte ne permet pas de savoir quelle zone est vide (D4-060)</translation>
    </message>
    <message>
        <source>Several starting points: 8 % in March 2008, 10 % in 2008, 14 % at the Court (D4-094, D4-042, E049)</source>
        <translation>Plusieurs points de départ&#x202f;: 8&#x202f;% en mars 2008, 10&#x202f;% en 2008, 14&#x202f;% à la Cour (D4-094, D4-042, E049)</translation>
    </message>
    <message>
        <source>Take care: 10 % is the base of the target, 12 % the middle of the observed range</source>
        <translation>Attention&#x202f;: 10&#x202f;% est la base de l’objectif, 12&#x202f;% le milieu de la fourchette observée</translation>
    </message>
    <message>
        <source>internet users</source>
        <translation>internautes</translation>
    </message>
    <message>
        <source>56 % more users in one year, and the share printed for 2005 (D4-023 to D4-032)</source>
        <translation>56&#x202f;% d’utilisateurs de plus en un an, et la part imprimée pour 2005 (D4-023 à D4-032)</translation>
    </message>
    <message>
        <source>A break in the survey in 2008 is likely; 16 % for 2005 fits if the population was just below 29.7 million, 15 % fits better</source>
        <translation>Une rupture de l’enquête en 2008 est probable&#x202f;; 16&#x202f;% pour 2005 convient si la population était juste au-dessous de 29,7 millions, 15&#x202f;% convient mieux</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>Sums of the budget table (D4-231 to D4-272)</source>
        <translation>Sommes du tableau du budget (D4-231 à D4-272)</translation>
    </message>
    <message>
        <source>human capital</source>
        <translation>capital humain</translation>
    </message>
    <message>
        <source>Five actions and 30,000 people to train, but no rubric in the budget (D4-273)</source>
        <translation>Cinq actions et 30&#x202f;000 personnes à former, mais aucune rubrique au budget (D4-273)</translation>
    </message>
    <message>
        <source>Real: the Court confirms it (E032)</source>
        <translation>Réel&#x202f;: la Cour le confirme (E032)</translation>
    </message>
    <message>
        <source>public services</source>
        <translation>services publics</translation>
    </message>
    <message>
        <source>Money early, services late (DX-015, DX-016)</source>
        <translation>L’argent arrive tôt, les services tard (DX-015, DX-016)</translation>
    </message>
    <message>
        <source>Take care: a delay of one or two years, or too little money for the last third</source>
        <translation>Attention&#x202f;: un retard d’un ou deux ans, ou trop peu d’argent pour le dernier tiers</translation>
    </message>
    <message>
        <source>SME grants</source>
        <translation>subventions aux PME</translation>
    </message>
    <message>
        <source>3,000 firms at up to 400,000 MAD against the whole rubric (D4-194, D4-200, D4-248)</source>
        <translation>3&#x202f;000 entreprises à 400&#x202f;000 DH au plus, face à toute la rubrique (D4-194, D4-200, D4-248)</translation>
    </message>
    <message>
        <source>Real: the ceiling cannot be the usual grant</source>
        <translation>Réel&#x202f;: le plafond ne peut pas être la subvention habituelle</translation>
    </message>
    <message>
        <source>indirect GDP</source>
        <translation>PIB indirect</translation>
    </message>
    <message>
        <source>20 billion expected from 320 million and 3,000 firms (D4-017, D4-248)</source>
        <translation>20 MMDH attendus de 320 MDH et de 3&#x202f;000 entreprises (D4-017, D4-248)</translation>
    </message>
    <message>
        <source>Not credible as an effect of this money</source>
        <translation>Ce ne peut être l’effet de cet argent</translation>
    </message>
    <message>
        <source>training needs</source>
        <translation>besoins de formation</translation>
    </message>
    <message>
        <source>30,000 to train against the jobs to add (D4-216 to D4-221)</source>
        <translation>30&#x202f;000 à former face aux emplois à ajouter (D4-216 à D4-221)</translation>
    </message>
    <message>
        <source>Real: too few for the sector even before anyone leaves; the needs of 2008 are included</source>
        <translation>Réel&#x202f;: trop peu pour le secteur, avant même tout départ&#x202f;; les besoins de 2008 sont inclus</translation>
    </message>
    <message>
        <source>IT offshoring</source>
        <translation>offshoring TI</translation>
    </message>
    <message>
        <source>Turnover to add for each offshoring trainee (DX-022)</source>
        <translation>Chiffre d’affaires à ajouter par personne formée pour l’offshoring (DX-022)</translation>
    </message>
    <message>
        <source>High for 2013, not absurd</source>
        <translation>Élevé pour 2013, mais pas absurde</translation>
    </message>
    <message>
        <source>IT spending by branch</source>
        <translation>dépenses TI par branche</translation>
    </message>
    <message>
        <source>Labels and values of the table do not match (D4-151 to D4-185)</source>
        <translation>Libellés et valeurs du tableau ne correspondent pas (D4-151 à D4-185)</translation>
    </message>
    <message>
        <source>The growth column cannot be used</source>
        <translation>La colonne de croissance ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>cyber confidence</source>
        <translation>confiance numérique</translation>
    </message>
    <message>
        <source>Objectives without clear labels (D4-224 to D4-229)</source>
        <translation>Objectifs sans libellés clairs (D4-224 à D4-229)</translation>
    </message>
    <message>
        <source>Laws 3, certificates 60,000 and campaigns 12 are likely; the two 100 % are uncertain</source>
        <translation>Lois 3, certificats 60&#x202f;000 et campagnes 12 sont probables&#x202f;; les deux 100&#x202f;% sont incertains</translation>
    </message>
    <message>
        <source>technoparks</source>
        <translation>technoparks</translation>
    </message>
    <message>
        <source>Eight new sites include Casablanca (D4-211)</source>
        <translation>Huit nouveaux sites comprennent Casablanca (D4-211)</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>IT in the world</source>
        <translation>Les TI dans le monde</translation>
    </message>
    <message>
        <source>60 % of jobs in industrial countries (D4-003)</source>
        <translation>60&#x202f;% des emplois dans les pays industriels (D4-003)</translation>
    </message>
    <message>
        <source>Impossible as worded: not used</source>
        <translation>Impossible tel que formulé&#x202f;: non utilisé</translation>
    </message>
    <message>
        <source>Similar numbers of different perimeters</source>
        <translation>Nombres semblables de périmètres différents</translation>
    </message>
    <message>
        <source>Trap: one does not confirm the other</source>
        <translation>Piège&#x202f;: l’un ne confirme pas l’autre</translation>
    </message>
    <message>
        <source>turnover</source>
        <translation>chiffre d’affaires</translation>
    </message>
    <message>
        <source>0.8 billion twice</source>
        <translation>Deux fois 0,8 MMDH</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Piège</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>écoles</translation>
    </message>
    <message>
        <source>Schools equipped against schools planned (D4-108, E022)</source>
        <translation>Écoles équipées face aux écoles prévues (D4-108, E022)</translation>
    </message>
    <message>
        <source>Real, outside: another total</source>
        <translation>Réel, externe&#x202f;: un autre total</translation>
    </message>
    <message>
        <source>e-government services</source>
        <translation>services d’e-gouvernement</translation>
    </message>
    <message>
        <source>Three totals: 89 planned, 69 at the Court, 56 at the ministry (D4-125, E006, E011)</source>
        <translation>Trois totaux&#x202f;: 89 prévus, 69 à la Cour, 56 au ministère (D4-125, E006, E011)</translation>
    </message>
    <message>
        <source>Take care: the shares cannot be compared</source>
        <translation>Attention&#x202f;: les parts ne sont pas comparables</translation>
    </message>
    <message>
        <source>teachers</source>
        <translation>enseignants</translation>
    </message>
    <message>
        <source>Share printed on the page (E024)</source>
        <translation>Part imprimée sur la page (E024)</translation>
    </message>
    <message>
        <source>Rounding or another base</source>
        <translation>Arrondi ou autre base</translation>
    </message>
    <message>
        <source>One newspaper prints 5.9 billion instead of 5.19 (the page of E006)</source>
        <translation>Un journal imprime 5,9 MMDH au lieu de 5,19 (la page d’E006)</translation>
    </message>
    <message>
        <source>Misprint</source>
        <translation>Coquille</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>Counts of actions and initiatives (D4-274 to D4-280, D4-105)</source>
        <translation>Comptes d’actions et d’initiatives (D4-274 à D4-280, D4-105)</translation>
    </message>
    <message>
        <source>earlier plans</source>
        <translation>plans antérieurs</translation>
    </message>
    <message>
        <source>Industrial pact, aims for 2015 (E105, E106)</source>
        <translation>Pacte industriel, objectifs pour 2015 (E105, E106)</translation>
    </message>
    <message>
        <source>Missed, revenue more than jobs</source>
        <translation>Manqué, plus pour les recettes que pour les emplois</translation>
    </message>
    <message>
        <source>Maroc Numeric, IT offshoring in 2013 (D4-209, E031)</source>
        <translation>Maroc Numeric, offshoring TI en 2013 (D4-209, E031)</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Ecosystem contracts, aims for 2020 (E107, E108, E075)</source>
        <translation>Contrats d’écosystèmes, objectifs pour 2020 (E107, E108, E075)</translation>
    </message>
    <message>
        <source>Jobs about reached, revenue missed</source>
        <translation>Emplois à peu près atteints, recettes manquées</translation>
    </message>
    <message>
        <source>plain extension</source>
        <translation>simple prolongement</translation>
    </message>
    <message>
        <source>What the past pace alone would give in 2030, not a forecast</source>
        <translation>Ce que donnerait en 2030 le seul rythme passé, sans être une prévision</translation>
    </message>
    <message>
        <source>Below both aims for 2030</source>
        <translation>Au-dessous des deux objectifs de 2030</translation>
    </message>
</context>
<context>
    <name>levers</name>
    <message>
        <source>the same every year</source>
        <translation>la même somme chaque année</translation>
    </message>
    <message>
        <source>most at first</source>
        <translation>davantage au début</translation>
    </message>
    <message>
        <source>rising year by year</source>
        <translation>en hausse d’année en année</translation>
    </message>
    <message>
        <source>as the official years</source>
        <translation>comme les années officielles</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Training places</source>
        <translation>Places de formation</translation>
    </message>
    <message>
        <source>Use of the IT-industry money</source>
        <translation>Affectation du budget Industrie TI</translation>
    </message>
    <message>
        <source>Trained profiles by employer</source>
        <translation>Profils formés par employeur</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>The official values of every lever, as far as documents give them, and held where they do not.
Every other scenario is a difference from this one.</source>
        <translation>Les valeurs officielles de chaque levier, là où des documents les donnent, et maintenues ailleurs.
Tout autre scénario est un écart par rapport à celui-ci.</translation>
    </message>
    <message>
        <source>The money of 2024 to 2026 is spent as announced and nothing follows: no budget for any rubric from 2027 on.</source>
        <translation>L’argent de 2024 à 2026 est dépensé comme annoncé et rien ne suit&#x202f;: plus aucun budget pour aucune rubrique à partir de 2027.</translation>
    </message>
    <message>
        <source>The announced 100,000 people trained a year by 2030: about 45,000 graduates and 50,000 in conversion courses.
Places rise from 2025 on, early enough for studies that take years and for those who drop out.
The money stays at the announced MAD 11 billion of 2024 to 2026, as official.</source>
        <translation>Les 100&#x202f;000 personnes formées par an annoncées pour 2030&#x202f;: environ 45&#x202f;000 diplômés et 50&#x202f;000 places de reconversion.
Les places augmentent dès 2025, assez tôt pour des études qui durent des années et pour ceux qui abandonnent.
L’argent reste aux 11 MMDH annoncés pour 2024 à 2026, comme l’officiel.</translation>
    </message>
    <message>
        <source>The same money for each rubric over 2009 to 2013, but most of it in the first three years.
Works start earlier; whether more is done depends on how fast money can be absorbed.</source>
        <translation>Le même argent pour chaque rubrique de 2009 à 2013, mais surtout dans les trois premières années.
Les travaux commencent plus tôt&#x202f;; savoir s’il s’en fait davantage dépend de la vitesse à laquelle l’argent peut être absorbé.</translation>
    </message>
    <message>
        <source>What if the plan had never been voted: no money for any rubric from 2009 to 2013.
Later years keep the official values, so the difference shows what the plan itself brought.</source>
        <translation>Et si le plan n’avait jamais été voté&#x202f;: pas d’argent pour aucune rubrique de 2009 à 2013.
Les années suivantes gardent les valeurs officielles, si bien que l’écart montre ce que le plan lui-même a apporté.</translation>
    </message>
    <message>
        <source>From 2025 on MAD 400 million a year move from public services to the IT industry, and most of the IT-industry money
builds Tech Valleys and technoparks. The whole envelope stays as it is.</source>
        <translation>À partir de 2025, 400 MDH par an passent des services publics à l’industrie TI, et la plus grande part du budget Industrie TI
construit des Tech Valleys et des technoparks. L’enveloppe entière reste ce qu’elle est.</translation>
    </message>
    <message>
        <source>Many more degree and conversion places from 2025 on; all other levers as official.
No rubric of the budget pays for training, so the places are paid for by nothing: see the cost that no rubric funds.</source>
        <translation>Bien plus de places de formation diplômante et de reconversion à partir de 2025&#x202f;; tous les autres leviers comme l’officiel.
Aucune rubrique du budget ne paie la formation, donc rien ne paie ces places&#x202f;: voyez le coût qu’aucune rubrique ne finance.</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>Money voted</source>
        <translation>Crédits votés</translation>
    </message>
    <message>
        <source>Governance share against the plan&apos;s own</source>
        <translation>Part de la gouvernance rapportée au plan</translation>
    </message>
    <message>
        <source>Governance intensity</source>
        <translation>Intensité de la gouvernance</translation>
    </message>
    <message>
        <source>Lowest absorption, without steering</source>
        <translation>Absorption minimale, sans pilotage</translation>
    </message>
    <message>
        <source>Highest absorption, with ample steering</source>
        <translation>Absorption maximale, pilotage renforcé</translation>
    </message>
    <message>
        <source>Absorption that the steering capacity allows</source>
        <translation>Absorption que permet le pilotage</translation>
    </message>
    <message>
        <source>Absorption rate</source>
        <translation>Taux d’absorption</translation>
    </message>
    <message>
        <source>Money available</source>
        <translation>Crédits disponibles</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>Crédits consommés</translation>
    </message>
    <message>
        <source>Unspent money kept for next year</source>
        <translation>Reliquat gardé pour l’année suivante</translation>
    </message>
    <message>
        <source>Money lapsed</source>
        <translation>Crédits annulés</translation>
    </message>
    <message>
        <source>Carried-over money made available</source>
        <translation>Crédits reportés remis à disposition</translation>
    </message>
    <message>
        <source>Money carried over</source>
        <translation>Crédits reportés</translation>
    </message>
    <message>
        <source>Spending that bears fruit</source>
        <translation>Dépense productive</translation>
    </message>
    <message>
        <source>Use of the IT-industry money</source>
        <translation>Affectation du budget Industrie TI</translation>
    </message>
    <message>
        <source>Planned units for a million dirhams</source>
        <translation>Unités prévues par million de dirhams</translation>
    </message>
    <message>
        <source>Weight of the IT-industry mix</source>
        <translation>Poids de la répartition Industrie TI</translation>
    </message>
    <message>
        <source>Units started</source>
        <translation>Unités lancées</translation>
    </message>
    <message>
        <source>Mean time from spending to working service</source>
        <translation>Délai moyen de la dépense à la mise en service</translation>
    </message>
    <message>
        <source>Units completed</source>
        <translation>Unités achevées</translation>
    </message>
    <message>
        <source>Units under way</source>
        <translation>Unités en cours</translation>
    </message>
    <message>
        <source>Units retired</source>
        <translation>Unités retirées</translation>
    </message>
    <message>
        <source>Units put to use</source>
        <translation>Unités mises en service</translation>
    </message>
    <message>
        <source>Units in use</source>
        <translation>Unités en service</translation>
    </message>
    <message>
        <source>Progress towards the 2013 objective</source>
        <translation>Avancement vers l’objectif 2013</translation>
    </message>
    <message>
        <source>Schools equipped</source>
        <translation>Écoles équipées</translation>
    </message>
    <message>
        <source>Teachers trained in IT</source>
        <translation>Enseignants formés aux TI</translation>
    </message>
    <message>
        <source>Students with laptop and connection</source>
        <translation>Étudiants avec portable et connexion</translation>
    </message>
    <message>
        <source>Community access centres</source>
        <translation>Centres d’accès public</translation>
    </message>
    <message>
        <source>National sites among the hundred most visited</source>
        <translation>Sites nationaux parmi les cent plus visités</translation>
    </message>
    <message>
        <source>Access spending against the plan&apos;s pace</source>
        <translation>Dépenses d’accès rapportées au rythme du plan</translation>
    </message>
    <message>
        <source>Households coming online</source>
        <translation>Ménages qui se connectent</translation>
    </message>
    <message>
        <source>Households with internet</source>
        <translation>Ménages avec Internet</translation>
    </message>
    <message>
        <source>E-government services and projects</source>
        <translation>Services et projets de l’e-gouvernement</translation>
    </message>
    <message>
        <source>Transactional e-government services</source>
        <translation>Services transactionnels de l’e-gouvernement</translation>
    </message>
    <message>
        <source>Flagship e-government services</source>
        <translation>Services phares de l’e-gouvernement</translation>
    </message>
    <message>
        <source>E-government sites in the national top hundred</source>
        <translation>Sites de l’e-gouvernement du top 100 national</translation>
    </message>
    <message>
        <source>UN e-government index, on the plan&apos;s own scale</source>
        <translation>Indice e-gouvernement de l’ONU, échelle du plan</translation>
    </message>
    <message>
        <source>Share of large firms that could transact online</source>
        <translation>Part des grands comptes pouvant opérer en ligne</translation>
    </message>
    <message>
        <source>Large firms starting to transact online</source>
        <translation>Grands comptes qui passent en ligne</translation>
    </message>
    <message>
        <source>Large firms using transactional services</source>
        <translation>Grands comptes usagers des services transactionnels</translation>
    </message>
    <message>
        <source>SMEs with a sector solution</source>
        <translation>PME avec solution sectorielle</translation>
    </message>
    <message>
        <source>Managers with the digital licence</source>
        <translation>Dirigeants ayant la licence numérique</translation>
    </message>
    <message>
        <source>Progress of SME computerisation</source>
        <translation>Avancement de l’informatisation des PME</translation>
    </message>
    <message>
        <source>IT spending share gained without the plan</source>
        <translation>Part de dépenses TI gagnée sans le plan</translation>
    </message>
    <message>
        <source>IT spending of SMEs, share of turnover</source>
        <translation>Dépenses TI des PME, part du CA</translation>
    </message>
    <message>
        <source>Laws passed</source>
        <translation>Lois adoptées</translation>
    </message>
    <message>
        <source>Electronic certificates delivered</source>
        <translation>Certificats électroniques délivrés</translation>
    </message>
    <message>
        <source>Incident-response services deployed</source>
        <translation>Services du ma-CERT déployés</translation>
    </message>
    <message>
        <source>Awareness campaigns</source>
        <translation>Campagnes de sensibilisation</translation>
    </message>
    <message>
        <source>Magistrates trained</source>
        <translation>Magistrats formés</translation>
    </message>
    <message>
        <source>Confidence index</source>
        <translation>Indice de confiance</translation>
    </message>
    <message>
        <source>Training places opened</source>
        <translation>Places de formation ouvertes</translation>
    </message>
    <message>
        <source>Trained profiles by employer</source>
        <translation>Répartition des profils par employeur</translation>
    </message>
    <message>
        <source>Entrants to degree courses</source>
        <translation>Entrées en formation diplômante</translation>
    </message>
    <message>
        <source>People leaving degree courses</source>
        <translation>Sorties de formation diplômante</translation>
    </message>
    <message>
        <source>Share of degree students who graduate</source>
        <translation>Taux d’obtention du diplôme</translation>
    </message>
    <message>
        <source>Graduates</source>
        <translation>Lauréats</translation>
    </message>
    <message>
        <source>Drop-outs</source>
        <translation>Abandons</translation>
    </message>
    <message>
        <source>Degree students enrolled</source>
        <translation>Inscrits en formation diplômante</translation>
    </message>
    <message>
        <source>Conversion courses completed</source>
        <translation>Reconversions achevées</translation>
    </message>
    <message>
        <source>Profiles trained</source>
        <translation>Débit de formation</translation>
    </message>
    <message>
        <source>Profiles trained since 2009</source>
        <translation>Profils formés depuis 2009</translation>
    </message>
    <message>
        <source>Trained in conversion courses since 2009</source>
        <translation>Formés en reconversion depuis 2009</translation>
    </message>
    <message>
        <source>Profiles trained, by employer</source>
        <translation>Débit de formation, par employeur</translation>
    </message>
    <message>
        <source>Profiles trained since 2009, by employer</source>
        <translation>Profils formés depuis 2009, par employeur</translation>
    </message>
    <message>
        <source>Training gap against the plan&apos;s needs, by employer</source>
        <translation>Écart de formation au besoin du plan, par employeur</translation>
    </message>
    <message>
        <source>Engineering schools with public-private programmes</source>
        <translation>Écoles d’ingénieurs à programmes public-privé</translation>
    </message>
    <message>
        <source>Cost of training that no rubric pays</source>
        <translation>Coût de formation hors rubriques</translation>
    </message>
    <message>
        <source>Conversion trainees placed</source>
        <translation>Reconvertis insérés</translation>
    </message>
    <message>
        <source>Skilled people on offer</source>
        <translation>Profils qualifiés disponibles</translation>
    </message>
    <message>
        <source>Skilled people needed</source>
        <translation>Profils qualifiés requis</translation>
    </message>
    <message>
        <source>Share of skilled posts that can be filled</source>
        <translation>Taux de couverture des postes qualifiés</translation>
    </message>
    <message>
        <source>Skilled posts filled</source>
        <translation>Postes qualifiés pourvus</translation>
    </message>
    <message>
        <source>Training gap</source>
        <translation>Écart de formation</translation>
    </message>
    <message>
        <source>Training gap since 2009, in years of empty posts</source>
        <translation>Écart de formation depuis 2009, en années de postes vacants</translation>
    </message>
    <message>
        <source>Skilled people left without a post</source>
        <translation>Profils qualifiés restés sans poste</translation>
    </message>
    <message>
        <source>Net new posts a year that still lead to the target</source>
        <translation>Créations nettes par an menant encore à l’objectif</translation>
    </message>
    <message>
        <source>Skilled people needed on a straight path to the target</source>
        <translation>Profils qualifiés requis en ligne droite vers l’objectif</translation>
    </message>
    <message>
        <source>Training gap to the target</source>
        <translation>Écart de formation pour l’objectif</translation>
    </message>
    <message>
        <source>Posts that skilled people draw to the country</source>
        <translation>Postes attirés au pays par les profils qualifiés</translation>
    </message>
    <message>
        <source>Growth of the market</source>
        <translation>Croissance du marché</translation>
    </message>
    <message>
        <source>IT-industry spending against the plan&apos;s pace</source>
        <translation>Dépenses Industrie TI rapportées au rythme du plan</translation>
    </message>
    <message>
        <source>Promotion of the destination</source>
        <translation>Promotion de la destination</translation>
    </message>
    <message>
        <source>Exports lost to the French cold-calling law</source>
        <translation>Exportations perdues par la loi française sur le démarchage</translation>
    </message>
    <message>
        <source>Demand from abroad</source>
        <translation>Demande étrangère</translation>
    </message>
    <message>
        <source>Demand that the trend suggests</source>
        <translation>Demande selon la tendance</translation>
    </message>
    <message>
        <source>Demand that firms expect</source>
        <translation>Demande anticipée</translation>
    </message>
    <message>
        <source>Exports per job, before automation</source>
        <translation>Exportations par emploi, avant automatisation</translation>
    </message>
    <message>
        <source>Posts replaced by automation</source>
        <translation>Postes remplacés par l’automatisation</translation>
    </message>
    <message>
        <source>Exports per job that a segment allows</source>
        <translation>Exportations par emploi que permet un segment</translation>
    </message>
    <message>
        <source>Jobs wanted</source>
        <translation>Emplois voulus</translation>
    </message>
    <message>
        <source>People leaving the sector</source>
        <translation>Départs du secteur</translation>
    </message>
    <message>
        <source>People who stay</source>
        <translation>Effectif restant</translation>
    </message>
    <message>
        <source>Hires that expected demand calls for</source>
        <translation>Embauches qu’appelle la demande anticipée</translation>
    </message>
    <message>
        <source>Hires that the premium money can support</source>
        <translation>Embauches que les primes peuvent financer</translation>
    </message>
    <message>
        <source>Additional hires through the premium</source>
        <translation>Embauches additionnelles dues à la prime</translation>
    </message>
    <message>
        <source>Hires wanted</source>
        <translation>Embauches voulues</translation>
    </message>
    <message>
        <source>Hires for which people are found</source>
        <translation>Embauches avec profil trouvé</translation>
    </message>
    <message>
        <source>Seats built by the private sector</source>
        <translation>Positions construites par le privé</translation>
    </message>
    <message>
        <source>Seats in Tech Valleys and technoparks</source>
        <translation>Positions en Tech Valleys et technoparks</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Share of hires for which there is a seat</source>
        <translation>Part des embauches ayant une position</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>Embauches</translation>
    </message>
    <message>
        <source>Posts cut</source>
        <translation>Postes supprimés</translation>
    </message>
    <message>
        <source>Offshoring jobs</source>
        <translation>Emplois offshoring</translation>
    </message>
    <message>
        <source>Net new offshoring jobs</source>
        <translation>Créations nettes offshoring</translation>
    </message>
    <message>
        <source>Exports of additional hires</source>
        <translation>Exportations d’embauches additionnelles</translation>
    </message>
    <message>
        <source>Exports that the staff can deliver</source>
        <translation>Exportations que l’effectif peut assurer</translation>
    </message>
    <message>
        <source>Offshoring exports</source>
        <translation>Exportations offshoring</translation>
    </message>
    <message>
        <source>Offshoring exports, older series</source>
        <translation>Exportations offshoring, ancienne série</translation>
    </message>
    <message>
        <source>IT offshoring turnover, as the plan counts it</source>
        <translation>CA offshoring TI, au sens du plan</translation>
    </message>
    <message>
        <source>Exports per job</source>
        <translation>Exportations par emploi</translation>
    </message>
    <message>
        <source>Hires lost for want of skills</source>
        <translation>Embauches perdues faute de compétences</translation>
    </message>
    <message>
        <source>Hires lost for want of seats</source>
        <translation>Embauches perdues faute de positions</translation>
    </message>
    <message>
        <source>Hires that may be lost before something counts as binding</source>
        <translation>Seuil d’embauches perdues pour un facteur limitant</translation>
    </message>
    <message>
        <source>Skills bind</source>
        <translation>Compétences limitantes</translation>
    </message>
    <message>
        <source>Seats bind</source>
        <translation>Positions limitantes</translation>
    </message>
    <message>
        <source>Demand binds</source>
        <translation>Demande limitante</translation>
    </message>
    <message>
        <source>Start-ups created</source>
        <translation>Start-up créées</translation>
    </message>
    <message>
        <source>Start-ups in the niches of excellence</source>
        <translation>Start-up des niches d’excellence</translation>
    </message>
    <message>
        <source>IT firms above a billion dirhams of turnover</source>
        <translation>Entreprises TI de plus d’un milliard de dirhams de CA</translation>
    </message>
    <message>
        <source>Domestic IT jobs on trend</source>
        <translation>Emplois TI locaux tendanciels</translation>
    </message>
    <message>
        <source>Jobs paid by public purchases</source>
        <translation>Emplois dus à la commande publique</translation>
    </message>
    <message>
        <source>Jobs paid by new demand of firms and households</source>
        <translation>Emplois dus à la demande nouvelle (entreprises et ménages)</translation>
    </message>
    <message>
        <source>Jobs in start-ups</source>
        <translation>Emplois en start-up</translation>
    </message>
    <message>
        <source>Domestic IT jobs wanted</source>
        <translation>Emplois TI locaux voulus</translation>
    </message>
    <message>
        <source>People leaving domestic IT</source>
        <translation>Départs des TI locales</translation>
    </message>
    <message>
        <source>People who stay in domestic IT</source>
        <translation>Effectif restant des TI locales</translation>
    </message>
    <message>
        <source>Domestic IT hires wanted</source>
        <translation>Embauches TI locales voulues</translation>
    </message>
    <message>
        <source>Domestic IT hires</source>
        <translation>Embauches TI locales</translation>
    </message>
    <message>
        <source>Domestic IT posts cut</source>
        <translation>Postes TI locaux supprimés</translation>
    </message>
    <message>
        <source>Domestic IT jobs</source>
        <translation>Emplois TI locaux</translation>
    </message>
    <message>
        <source>IT-sector jobs</source>
        <translation>Emplois secteur TI</translation>
    </message>
    <message>
        <source>Digital jobs</source>
        <translation>Emplois numériques</translation>
    </message>
    <message>
        <source>Domestic IT revenue</source>
        <translation>CA des TI locales</translation>
    </message>
    <message>
        <source>Exports and domestic IT revenue gained since 2008</source>
        <translation>Exportations et CA des TI locales gagnés depuis 2008</translation>
    </message>
    <message>
        <source>Direct additional GDP</source>
        <translation>PIB additionnel direct</translation>
    </message>
    <message>
        <source>Indirect additional GDP</source>
        <translation>PIB additionnel indirect</translation>
    </message>
    <message>
        <source>Households with internet in 2008</source>
        <translation>Ménages avec Internet en 2008</translation>
    </message>
    <message>
        <source>Household internet: adoption that does not come from imitation</source>
        <translation>Internet des ménages&#x202f;: adoption hors imitation</translation>
    </message>
    <message>
        <source>Household internet: adoption by imitation</source>
        <translation>Internet des ménages&#x202f;: adoption par imitation</translation>
    </message>
    <message>
        <source>Household internet: ceiling</source>
        <translation>Internet des ménages&#x202f;: plafond</translation>
    </message>
    <message>
        <source>Household internet: adoption added by access programmes at the plan&apos;s pace</source>
        <translation>Internet des ménages&#x202f;: apport des programmes d’accès au rythme du plan</translation>
    </message>
    <message>
        <source>Share of governance in the plan&apos;s budget</source>
        <translation>Part de la gouvernance dans le budget du plan</translation>
    </message>
    <message>
        <source>Governance intensity before the plan</source>
        <translation>Intensité de la gouvernance avant le plan</translation>
    </message>
    <message>
        <source>Weight of last year&apos;s governance intensity</source>
        <translation>Poids de l’intensité de la gouvernance de l’an passé</translation>
    </message>
    <message>
        <source>How much steering moves absorption</source>
        <translation>Effet du pilotage sur l’absorption</translation>
    </message>
    <message>
        <source>Share of the money available that is spent within the year</source>
        <translation>Part des crédits disponibles consommée dans l’année</translation>
    </message>
    <message>
        <source>Lowest absorption as a share of the base</source>
        <translation>Absorption minimale en part de la base</translation>
    </message>
    <message>
        <source>Share of what is missing to full absorption that ample steering can reach</source>
        <translation>Part du manque d’absorption qu’un pilotage renforcé peut combler</translation>
    </message>
    <message>
        <source>Share of unspent money carried to the next year</source>
        <translation>Part des crédits non consommés reportée à l’année suivante</translation>
    </message>
    <message>
        <source>Mean yearly budget of a rubric in the plan</source>
        <translation>Budget annuel moyen d’une rubrique du plan</translation>
    </message>
    <message>
        <source>Returns to spending within a year</source>
        <translation>Rendement de la dépense dans l’année</translation>
    </message>
    <message>
        <source>Weight of each of the five confidence programmes</source>
        <translation>Poids de chacun des cinq programmes de confiance</translation>
    </message>
    <message>
        <source>Domestic IT jobs in 2008</source>
        <translation>Emplois TI locaux en 2008</translation>
    </message>
    <message>
        <source>Growth of domestic IT jobs without the plan</source>
        <translation>Croissance des emplois TI locaux sans le plan</translation>
    </message>
    <message>
        <source>Share of public money that buys local IT work</source>
        <translation>Part des crédits publics achetant du travail TI local</translation>
    </message>
    <message>
        <source>Revenue per domestic IT job</source>
        <translation>CA par emploi TI local</translation>
    </message>
    <message>
        <source>Jobs per unit of the SMEs&apos; IT spending share</source>
        <translation>Emplois par unité de part de dépenses TI des PME</translation>
    </message>
    <message>
        <source>Jobs for all households online</source>
        <translation>Emplois si tous les ménages sont connectés</translation>
    </message>
    <message>
        <source>Jobs in a start-up</source>
        <translation>Emplois par start-up</translation>
    </message>
    <message>
        <source>Share of domestic IT staff leaving the sector in a year</source>
        <translation>Part des effectifs TI locaux quittant le secteur par an</translation>
    </message>
    <message>
        <source>Domestic value added in revenue</source>
        <translation>Valeur ajoutée locale dans le CA</translation>
    </message>
    <message>
        <source>Indirect GDP that the plan expects of SME computerisation</source>
        <translation>PIB indirect que le plan attend de l’informatisation des PME</translation>
    </message>
    <message>
        <source>How much of the plan&apos;s indirect GDP is real</source>
        <translation>Part réelle du PIB indirect du plan</translation>
    </message>
    <message>
        <source>Share of conversion trainees placed within a year</source>
        <translation>Part des reconvertis insérés dans l’année</translation>
    </message>
    <message>
        <source>Share of graduates who look for work in the field</source>
        <translation>Part des lauréats cherchant un emploi du domaine</translation>
    </message>
    <message>
        <source>Share of graduates who leave the country</source>
        <translation>Part des lauréats qui quittent le pays</translation>
    </message>
    <message>
        <source>Skilled people from private schools, returnees and other fields</source>
        <translation>Autres profils qualifiés (écoles privées, retours et autres filières)</translation>
    </message>
    <message>
        <source>Share of last year&apos;s unplaced people still on offer</source>
        <translation>Part des non-insérés de l’an passé encore disponibles</translation>
    </message>
    <message>
        <source>Skilled people without a post before the plan</source>
        <translation>Profils qualifiés sans poste avant le plan</translation>
    </message>
    <message>
        <source>Share of hires that need skilled people</source>
        <translation>Part des embauches exigeant un profil qualifié</translation>
    </message>
    <message>
        <source>Share of domestic IT hires that need skilled people</source>
        <translation>Part des embauches TI locales exigeant un profil qualifié</translation>
    </message>
    <message>
        <source>Posts drawn for each skilled person without one</source>
        <translation>Postes attirés par profil qualifié sans poste</translation>
    </message>
    <message>
        <source>Where skilled people without a post draw employers</source>
        <translation>Où les profils qualifiés sans poste attirent des employeurs</translation>
    </message>
    <message>
        <source>Years in which a jobs target stands ahead</source>
        <translation>Années ayant un objectif d’emploi à venir</translation>
    </message>
    <message>
        <source>The jobs target that stands ahead</source>
        <translation>Objectif d’emploi à venir</translation>
    </message>
    <message>
        <source>Years left to the target, this one among them</source>
        <translation>Années restant jusqu’à l’objectif, celle-ci comprise</translation>
    </message>
    <message>
        <source>Whether the target counts offshoring, and not the plan&apos;s IT sector</source>
        <translation>Objectif portant sur l’offshoring et non sur le secteur TI du plan</translation>
    </message>
    <message>
        <source>Skilled share of the posts on the path</source>
        <translation>Part qualifiée des postes de la trajectoire</translation>
    </message>
    <message>
        <source>Exports in 2008</source>
        <translation>Exportations en 2008</translation>
    </message>
    <message>
        <source>Growth of demand from abroad</source>
        <translation>Croissance de la demande étrangère</translation>
    </message>
    <message>
        <source>Shock to demand in a single year</source>
        <translation>Choc de demande d’une seule année</translation>
    </message>
    <message>
        <source>Shock to all demand in a single year to come</source>
        <translation>Choc sur toute la demande d’une année à venir</translation>
    </message>
    <message>
        <source>Growth of demand added by full digital confidence</source>
        <translation>Croissance de la demande due à une pleine confiance numérique</translation>
    </message>
    <message>
        <source>Growth of demand added by IT-industry spending at the plan&apos;s pace</source>
        <translation>Croissance de la demande due aux dépenses Industrie TI au rythme du plan</translation>
    </message>
    <message>
        <source>Where the effect of promotion levels off</source>
        <translation>Saturation de l’effet de la promotion</translation>
    </message>
    <message>
        <source>Part of a forecast error that firms correct within the year</source>
        <translation>Part de l’erreur de prévision que les entreprises corrigent dans l’année</translation>
    </message>
    <message>
        <source>Call-centre posts lost to the French cold-calling law</source>
        <translation>Postes de centres d’appels perdus par la loi française sur le démarchage</translation>
    </message>
    <message>
        <source>When these posts are lost</source>
        <translation>Calendrier de ces pertes de postes</translation>
    </message>
    <message>
        <source>Segment hit by the cold-calling law</source>
        <translation>Segment touché par la loi sur le démarchage</translation>
    </message>
    <message>
        <source>Exports per job in 2008</source>
        <translation>Exportations par emploi en 2008</translation>
    </message>
    <message>
        <source>Growth of exports per job</source>
        <translation>Croissance de l’export par emploi</translation>
    </message>
    <message>
        <source>Exposure of a segment to automation of customer contacts</source>
        <translation>Exposition du segment à l’automatisation des contacts clients</translation>
    </message>
    <message>
        <source>Share of call-centre tasks that can be automated by 2030</source>
        <translation>Part des tâches des centres d’appels automatisables d’ici 2030</translation>
    </message>
    <message>
        <source>Share of that potential that becomes lost posts by 2030</source>
        <translation>Part du potentiel d’automatisation changée en postes perdus d’ici 2030</translation>
    </message>
    <message>
        <source>How far automation has come</source>
        <translation>Avancement de l’automatisation</translation>
    </message>
    <message>
        <source>Offshoring jobs in 2008</source>
        <translation>Emplois offshoring en 2008</translation>
    </message>
    <message>
        <source>Share of staff leaving the sector in a year</source>
        <translation>Part des effectifs quittant le secteur par an</translation>
    </message>
    <message>
        <source>Time to close a staffing gap</source>
        <translation>Délai pour combler un manque d’effectif</translation>
    </message>
    <message>
        <source>Part of superfluous posts cut in a year</source>
        <translation>Part des postes superflus supprimée par an</translation>
    </message>
    <message>
        <source>Hiring premium, share of gross pay</source>
        <translation>Prime à l’embauche en part du salaire brut</translation>
    </message>
    <message>
        <source>Years for which the premium is paid on a post</source>
        <translation>Années de versement de la prime par poste</translation>
    </message>
    <message>
        <source>Gross pay of a post</source>
        <translation>Salaire brut d’un poste</translation>
    </message>
    <message>
        <source>Share of subsidised hires that would have happened anyway</source>
        <translation>Part des embauches primées qui auraient eu lieu de toute façon</translation>
    </message>
    <message>
        <source>Where premium hires go</source>
        <translation>Segments des embauches primées</translation>
    </message>
    <message>
        <source>Spare seats that builders keep</source>
        <translation>Marge de positions des aménageurs</translation>
    </message>
    <message>
        <source>Seats in 2008</source>
        <translation>Positions en 2008</translation>
    </message>
    <message>
        <source>Part of the seats wanted that is built within a year</source>
        <translation>Part des positions voulues construite dans l’année</translation>
    </message>
    <message>
        <source>Public money for a seat in a Tech Valley</source>
        <translation>Coût public d’une position en Tech Valley</translation>
    </message>
    <message>
        <source>Most that staff can deliver above its normal output</source>
        <translation>Production maximale de l’effectif rapportée à la normale</translation>
    </message>
    <message>
        <source>Present exports over those of the older series</source>
        <translation>Exportations actuelles rapportées à l’ancienne série</translation>
    </message>
    <message>
        <source>Share of hires lost from which a constraint counts as binding</source>
        <translation>Part d’embauches perdues à partir de laquelle un facteur est limitant</translation>
    </message>
    <message>
        <source>Exports of additional hires in 2008</source>
        <translation>Exportations d’embauches additionnelles en 2008</translation>
    </message>
    <message>
        <source>Level in 2008</source>
        <translation>Niveau en 2008</translation>
    </message>
    <message>
        <source>The plan&apos;s objective</source>
        <translation>Objectif du plan</translation>
    </message>
    <message>
        <source>Money of the rubric until the objective is due</source>
        <translation>Budget de la rubrique jusqu’à l’échéance de l’objectif</translation>
    </message>
    <message>
        <source>Units delivered for each unit that the plan expected of the same spending</source>
        <translation>Unités livrées par unité que le plan attendait de la même dépense</translation>
    </message>
    <message>
        <source>Whether a programme is paid from the start-up share of the IT-industry money</source>
        <translation>Programme payé ou non sur la part start-up du budget Industrie TI</translation>
    </message>
    <message>
        <source>Share of start-ups and clusters in the official IT-industry mix</source>
        <translation>Part des start-up et clusters dans la répartition officielle Industrie TI</translation>
    </message>
    <message>
        <source>Share of units in use that retire each year</source>
        <translation>Part des unités en service retirée chaque année</translation>
    </message>
    <message>
        <source>Most that a programme can ever deliver</source>
        <translation>Plafond de réalisation d’un programme</translation>
    </message>
    <message>
        <source>UN e-government index of the plan in 2008</source>
        <translation>Indice e-gouvernement de l’ONU au sens du plan en 2008</translation>
    </message>
    <message>
        <source>Index gained for each e-government service</source>
        <translation>Indice gagné par service de l’e-gouvernement</translation>
    </message>
    <message>
        <source>Large firms using transactional services in 2008</source>
        <translation>Grands comptes usagers des services transactionnels en 2008</translation>
    </message>
    <message>
        <source>Large firms: adoption that does not come from imitation</source>
        <translation>Grands comptes&#x202f;: adoption hors imitation</translation>
    </message>
    <message>
        <source>Large firms: adoption by imitation</source>
        <translation>Grands comptes&#x202f;: adoption par imitation</translation>
    </message>
    <message>
        <source>Share of firms that stay away without digital confidence</source>
        <translation>Part des entreprises qui s’abstiennent sans confiance numérique</translation>
    </message>
    <message>
        <source>IT spending of SMEs in 2008, share of turnover</source>
        <translation>Dépenses TI des PME en 2008 en part du CA</translation>
    </message>
    <message>
        <source>IT spending share that the plan expects to add</source>
        <translation>Part de dépenses TI que le plan compte ajouter</translation>
    </message>
    <message>
        <source>How much of the plan&apos;s IT-spending gain its programmes really bring</source>
        <translation>Part du gain de dépenses TI du plan que ses programmes apportent vraiment</translation>
    </message>
    <message>
        <source>IT spending share gained each year without the plan</source>
        <translation>Part de dépenses TI gagnée par an sans le plan</translation>
    </message>
    <message>
        <source>Weight of firms equipped in SME computerisation</source>
        <translation>Poids des PME équipées dans l’informatisation des PME</translation>
    </message>
    <message>
        <source>Weight of managers licensed in SME computerisation</source>
        <translation>Poids des licences de dirigeants dans l’informatisation des PME</translation>
    </message>
    <message>
        <source>Degree students enrolled before the plan</source>
        <translation>Inscrits en formation diplômante avant le plan</translation>
    </message>
    <message>
        <source>Time from enrolment to the end of a degree course</source>
        <translation>Durée de l’inscription à la fin d’une formation diplômante</translation>
    </message>
    <message>
        <source>Graduation share added when students are equipped</source>
        <translation>Hausse du taux de diplôme quand les étudiants sont équipés</translation>
    </message>
    <message>
        <source>Share of conversion trainees who complete</source>
        <translation>Part des reconversions menées à terme</translation>
    </message>
    <message>
        <source>The plan&apos;s training needs of 2009-2013</source>
        <translation>Besoins de formation du plan 2009-2013</translation>
    </message>
    <message>
        <source>Schools with public-private programmes that the plan wants</source>
        <translation>Écoles à programmes public-privé voulues par le plan</translation>
    </message>
    <message>
        <source>School partnerships for each one that the plan expected of its training</source>
        <translation>Partenariats d’écoles par partenariat que le plan attendait de ses formations</translation>
    </message>
    <message>
        <source>Public cost of a training place</source>
        <translation>Coût public d’une place de formation</translation>
    </message>
    <message>
        <source>Length of a budget year</source>
        <translation>Durée d’une année budgétaire</translation>
    </message>
    <message>
        <source>Thousand dirhams in a million</source>
        <translation>Milliers de dirhams par million</translation>
    </message>
    <message>
        <source>Thousand dirhams in a billion</source>
        <translation>Milliers de dirhams par milliard</translation>
    </message>
    <message>
        <source>The plan&apos;s budget is an input. What was really spent of it is not known from any published source.</source>
        <translation>Le budget du plan est une donnée d’entrée. Ce qui en a vraiment été dépensé n’est connu d’aucune source publiée.</translation>
    </message>
    <message>
        <source>Steering capacity builds up and wears off; a year without any money leaves it as it was.</source>
        <translation>La capacité de pilotage se construit et s’use&#x202f;; une année sans aucun argent la laisse telle quelle.</translation>
    </message>
    <message>
        <source>A saturating (Hill) curve from floor to ceiling that passes through the base at the plan&apos;s own intensity.</source>
        <translation>Courbe de saturation (Hill), d’un plancher à un plafond, qui passe par la base à l’intensité prévue par le plan.</translation>
    </message>
    <message>
        <source>Share of the money available that is spent within the year.</source>
        <translation>Part des crédits disponibles qui est dépensée dans l’année.</translation>
    </message>
    <message>
        <source>Every dirham voted is spent, lapsed or still carried.</source>
        <translation>Chaque dirham voté est dépensé, annulé ou encore reporté.</translation>
    </message>
    <message>
        <source>The second dirham in a year does less than the first; at the plan&apos;s mean yearly budget nothing is lost.</source>
        <translation>Le deuxième dirham d’une même année fait moins que le premier&#x202f;; au budget annuel moyen du plan, rien n’est perdu.</translation>
    </message>
    <message>
        <source>No document splits the rubric.</source>
        <translation>Aucun document ne divise la rubrique.</translation>
    </message>
    <message>
        <source>Start-ups and large firms follow the share of the rubric that goes to start-ups and clusters.</source>
        <translation>Les start-up et les grandes entreprises suivent la part de la rubrique qui va aux start-up et aux clusters.</translation>
    </message>
    <message>
        <source>Where money is spent more slowly, works take longer by the same measure.</source>
        <translation>Là où l’argent se dépense plus lentement, les travaux s’allongent d’autant.</translation>
    </message>
    <message>
        <source>What would go past the ceiling of a programme is lost.</source>
        <translation>Ce qui dépasserait le plafond d’un programme est perdu.</translation>
    </message>
    <message>
        <source>0 at the start, 1 at the objective and no more.</source>
        <translation>0 au départ, 1 à l’objectif et pas plus.</translation>
    </message>
    <message>
        <source>Bass diffusion. Access programmes add to what does not come from imitation; no more than all can join.</source>
        <translation>Diffusion de Bass. Les programmes d’accès s’ajoutent à ce qui ne vient pas de l’imitation&#x202f;; nul ne peut se connecter deux fois.</translation>
    </message>
    <message>
        <source>The plan&apos;s 0.2 to 0.8 is not the published EGDI; the two are never compared.</source>
        <translation>Les valeurs 0,2 à 0,8 du plan ne sont pas l’EGDI publié&#x202f;; les deux ne sont jamais comparés.</translation>
    </message>
    <message>
        <source>Set by the services on offer, and lowered where users do not trust them.</source>
        <translation>Déterminée par les services offerts, et abaissée là où les usagers ne s’y fient pas.</translation>
    </message>
    <message>
        <source>A weighted mean of firms equipped, managers licensed and large firms online, 1 where the plan wanted to be.</source>
        <translation>Moyenne pondérée des entreprises équipées, des dirigeants ayant la licence et des grands comptes en ligne&#x202f;; 1 là où le plan voulait arriver.</translation>
    </message>
    <message>
        <source>Mean progress of the five confidence programmes, 0 to 1.</source>
        <translation>Avancement moyen des cinq programmes de confiance, de 0 à 1.</translation>
    </message>
    <message>
        <source>Students with a laptop and a connection may complete more often.</source>
        <translation>Les étudiants qui ont un ordinateur et une connexion achèvent peut-être plus souvent leurs études.</translation>
    </message>
    <message>
        <source>These courses last less than a year.</source>
        <translation>Ces formations durent moins d’un an.</translation>
    </message>
    <message>
        <source>The plan&apos;s needs of 2009-2013 less the profiles trained since 2009.</source>
        <translation>Les besoins du plan de 2009-2013 moins les profils formés depuis 2009.</translation>
    </message>
    <message>
        <source>An objective without money: it follows the training plan that it belongs to.</source>
        <translation>Un objectif sans argent&#x202f;: il suit le plan de formation auquel il appartient.</translation>
    </message>
    <message>
        <source>The plan gives human capital five actions and no budget.</source>
        <translation>Le plan donne au capital humain cinq actions et aucun budget.</translation>
    </message>
    <message>
        <source>Graduates who stay and work in the field, placed trainees, other sources, and some of last year&apos;s unplaced.</source>
        <translation>Les diplômés qui restent et travaillent dans le domaine, les reconvertis insérés, les autres sources et une partie des non-insérés de l’année précédente.</translation>
    </message>
    <message>
        <source>Skilled posts that stand empty for want of people in this year, those left over from last year among them.</source>
        <translation>Postes qualifiés qui restent vacants faute de personnes cette année, ceux de l’année précédente compris.</translation>
    </message>
    <message>
        <source>A post that stands empty for two years counts twice: this is work not done, not a number of people.</source>
        <translation>Un poste vacant pendant deux ans compte deux fois&#x202f;: c’est du travail non fait, pas un nombre de personnes.</translation>
    </message>
    <message>
        <source>Of this year.</source>
        <translation>De cette année.</translation>
    </message>
    <message>
        <source>What is missing to the 2013 or the 2030 jobs target, each in its own perimeter, over the years left.</source>
        <translation>Ce qui manque pour l’objectif d’emplois de 2013 ou de 2030, chacun dans son périmètre, sur les années restantes.</translation>
    </message>
    <message>
        <source>The skilled share of the net new posts that still lead to the target, the replacement of skilled people who leave, and what domestic IT wants beside it. Nothing in years without a target.</source>
        <translation>La part qualifiée des créations nettes qui mènent encore à l’objectif, le remplacement des profils qualifiés qui partent, et ce que demandent en outre les TI locales. Rien dans les années sans objectif.</translation>
    </message>
    <message>
        <source>Where skills do not bind, people without a post attract a few employers; trials find little more.</source>
        <translation>Là où les compétences ne limitent pas, les profils sans poste attirent quelques employeurs&#x202f;; les expériences menées ne trouvent guère plus.</translation>
    </message>
    <message>
        <source>Growth of the era, plus what trust in data protection and the promotion of the country may add.</source>
        <translation>Croissance de la période, plus ce que peuvent ajouter la confiance dans la protection des données et la promotion du pays.</translation>
    </message>
    <message>
        <source>1 at the plan&apos;s pace; saturates, since a country can be made known only once.</source>
        <translation>1 au rythme du plan&#x202f;; l’effet se sature, car un pays ne se fait connaître qu’une fois.</translation>
    </message>
    <message>
        <source>Last year&apos;s exports carried on by the market, less shocks.</source>
        <translation>Les exportations de l’année précédente portées par la croissance du marché, moins les chocs.</translation>
    </message>
    <message>
        <source>Firms hire on the trend and correct part of the error: jobs did not fall with exports in 2013 and 2024.</source>
        <translation>Les entreprises embauchent selon la tendance et corrigent une partie de l’erreur&#x202f;: les emplois n’ont pas baissé avec les exportations en 2013 et 2024.</translation>
    </message>
    <message>
        <source>The share of tasks that can be automated times the share of it that becomes lost posts by 2030.</source>
        <translation>La part des tâches automatisables, multipliée par celle qui se traduit en postes perdus d’ici 2030.</translation>
    </message>
    <message>
        <source>The incentive share of the IT-industry money, spread over the years for which a premium is paid on a post.</source>
        <translation>La part incitative du budget Industrie TI, répartie sur les années où une prime est payée pour un poste.</translation>
    </message>
    <message>
        <source>Most subsidised hires would have happened anyway; only the rest counts.</source>
        <translation>La plupart des embauches aidées auraient eu lieu de toute façon&#x202f;; seul le reste compte.</translation>
    </message>
    <message>
        <source>Downward moves are sticky: only part of the posts that are too many goes in a year.</source>
        <translation>Les baisses sont lentes&#x202f;: seule une partie des postes en trop disparaît en un an.</translation>
    </message>
    <message>
        <source>The perimeter of the 2030 target: all five segments. Not the plan&apos;s IT sector.</source>
        <translation>Le périmètre de l’objectif 2030&#x202f;: les cinq segments. Non le secteur TI du plan.</translation>
    </message>
    <message>
        <source>What posts won by the premium or by available talent bring in beside the market&apos;s own course.</source>
        <translation>Ce que rapportent les postes gagnés par la prime ou par les talents disponibles, en plus de l’évolution propre du marché.</translation>
    </message>
    <message>
        <source>The series published until 2024 was narrower; one year, 2023, stands in both.</source>
        <translation>La série publiée jusqu’en 2024 était plus étroite&#x202f;; une année, 2023, figure dans les deux.</translation>
    </message>
    <message>
        <source>Neither skills nor seats cost more than a few hires.</source>
        <translation>Ni les compétences ni les positions ne coûtent plus que quelques embauches.</translation>
    </message>
    <message>
        <source>The part of public spending that buys local IT work.</source>
        <translation>La partie de la dépense publique qui achète du travail TI local.</translation>
    </message>
    <message>
        <source>The perimeter of the 2013 target: domestic IT and IT offshoring. Not the offshoring sector.</source>
        <translation>Le périmètre de l’objectif 2013&#x202f;: TI locales et offshoring TI. Non le secteur offshoring.</translation>
    </message>
    <message>
        <source>Domestic IT and all offshoring segments, for the wider perimeter that some announcements use.</source>
        <translation>TI locales et tous les segments offshoring, pour le périmètre plus large qu’emploient certaines annonces.</translation>
    </message>
    <message>
        <source>The plan does not say whether its 7 bn are a flow or a sum over years; read as the flow of the year.</source>
        <translation>Le plan ne dit pas si ses 7 MMDH sont un flux ou une somme sur des années&#x202f;; lus comme le flux de l’année.</translation>
    </message>
    <message>
        <source>The plan&apos;s 20 bn, in step with SME computerisation. Research finds little from basic use: hence the realism.</source>
        <translation>Les 20 MMDH du plan, au rythme de l’informatisation des PME. La recherche trouve peu d’effet à un usage de base&#x202f;: d’où le facteur de réalisme.</translation>
    </message>
    <message>
        <source>The plan says one household in ten, the Court of Accounts 14 %.</source>
        <translation>Le plan dit un ménage sur dix, la Cour des comptes 14&#x202f;%.</translation>
    </message>
    <message>
        <source>Bass curve fitted to the surveys of the telecoms regulator; about 0.017 with the plan&apos;s own effect, which is counted apart here. As planned: what the planners could fit to 2004-2008.</source>
        <translation>Courbe de Bass calée sur les enquêtes du régulateur des télécoms&#x202f;; environ 0,017 avec l’effet propre du plan, compté ici à part. Comme prévu&#x202f;: ce que les planificateurs pouvaient caler sur 2004-2008.</translation>
    </message>
    <message>
        <source>Fitted together with the other two numbers of the curve; they trade off. As planned: what the planners could fit to 2004-2008, which gives about 18 % in 2013 without the plan.</source>
        <translation>Calé avec les deux autres nombres de la courbe&#x202f;; ils se compensent. Comme prévu&#x202f;: ce que les planificateurs pouvaient caler sur 2004-2008, soit environ 18&#x202f;% en 2013 sans le plan.</translation>
    </message>
    <message>
        <source>Not identified by the data: 0.88 to 1 fit equally well.</source>
        <translation>Les données ne le déterminent pas&#x202f;: de 0,88 à 1, le calage est aussi bon.</translation>
    </message>
    <message>
        <source>About 5 % of the gain of 2009-2013, 0 to 20 %: mobile networks carried 81 % of subscriptions in 2011 (E060) and few access actions were carried out (E004). As planned: solved so that the official budget brings one household in three online in 2013.</source>
        <translation>Environ 5&#x202f;% du gain de 2009-2013, de 0 à 20&#x202f;%&#x202f;: les réseaux mobiles portaient 81&#x202f;% des abonnements en 2011 (E060) et peu d’actions d’accès ont été menées (E004). Comme prévu&#x202f;: calculé pour que le budget officiel connecte un ménage sur trois en 2013.</translation>
    </message>
    <message>
        <source>37 of 5,187 million dirhams.</source>
        <translation>37 MDH sur 5&#x202f;187.</translation>
    </message>
    <message>
        <source>1 is the intensity of the plan itself.</source>
        <translation>1 est l’intensité prévue par le plan lui-même.</translation>
    </message>
    <message>
        <source>No measurement exists. An answer that leans on it says so.</source>
        <translation>Il n’en existe aucune mesure. Une réponse qui s’appuie dessus le dit.</translation>
    </message>
    <message>
        <source>Investment budget of the state in 2017 without transfers, 0.55 to 0.59; 0.79 to 0.83 with transfers. Not specific to digital money.</source>
        <translation>Budget d’investissement de l’État en 2017, hors transferts&#x202f;: 0,55 à 0,59&#x202f;; 0,79 à 0,83 avec transferts. Non spécifique au numérique.</translation>
    </message>
    <message>
        <source>The five-year totals divided by five.</source>
        <translation>Les totaux de cinq ans divisés par cinq.</translation>
    </message>
    <message>
        <source>An exponent: twice the money does 2^0.85 = 1.8 times as much. World-wide, 27 to 30 % of public investment is lost (E158).</source>
        <translation>Un exposant&#x202f;: deux fois plus d’argent fait 2^0,85 = 1,8 fois autant. Dans le monde, 27 à 30&#x202f;% de l’investissement public se perd (E158).</translation>
    </message>
    <message>
        <source>Their plain mean.</source>
        <translation>Leur moyenne simple.</translation>
    </message>
    <message>
        <source>The plan&apos;s 32,000 IT-sector jobs less those of IT offshoring; another study counts 41,000 in the whole market.</source>
        <translation>Les 32&#x202f;000 emplois du secteur TI selon le plan moins ceux de l’offshoring TI&#x202f;; une autre étude en compte 41&#x202f;000 dans tout le marché.</translation>
    </message>
    <message>
        <source>No outcome was ever published. As planned, 2009-2013: solved so that the official levers give the plan&apos;s 58,000 jobs.</source>
        <translation>Aucun résultat n’a jamais été publié. Comme prévu, 2009-2013&#x202f;: calculé pour que les leviers officiels donnent les 58&#x202f;000 emplois du plan.</translation>
    </message>
    <message>
        <source>Hardware is imported, software and services are partly local.</source>
        <translation>Le matériel est importé&#x202f;; logiciels et services sont en partie locaux.</translation>
    </message>
    <message>
        <source>Half a point of turnover, the plan&apos;s objective, would pay 3,000 jobs.</source>
        <translation>Un demi-point de chiffre d’affaires, l’objectif du plan, financerait 3&#x202f;000 emplois.</translation>
    </message>
    <message>
        <source>As planned: solved so that the official levers give the plan&apos;s 7 bn (D4-016).</source>
        <translation>Comme prévu&#x202f;: calculé pour que les leviers officiels donnent les 7 MMDH du plan (D4-016).</translation>
    </message>
    <message>
        <source>Basic use brings small firms next to nothing; 62 dirhams of GDP for one of budget is not credible as a cause.</source>
        <translation>Un usage de base n’apporte presque rien aux petites entreprises&#x202f;; 62 dirhams de PIB pour un dirham de budget ne peuvent en être l’effet.</translation>
    </message>
    <message>
        <source>Reported by the programme itself for a pilot of 1,000 trainees.</source>
        <translation>Indiqué par le programme lui-même pour un pilote de 1&#x202f;000 stagiaires.</translation>
    </message>
    <message>
        <source>600 to 1,200 IT engineers a year against about 8,000 graduates.</source>
        <translation>600 à 1&#x202f;200 ingénieurs TI par an face à environ 8&#x202f;000 diplômés.</translation>
    </message>
    <message>
        <source>As planned, until 2013: nobody trained is lost to the field. The plan&apos;s trainees only just suffice for its jobs.</source>
        <translation>Comme prévu, jusqu’en 2013&#x202f;: aucune personne formée ne quitte le domaine. Les personnes formées par le plan suffisent tout juste à ses emplois.</translation>
    </message>
    <message>
        <source>The plan&apos;s trainees for its IT sector are profiles of all levels; sales, logistics and hardware work need fewer.</source>
        <translation>Les personnes que le plan forme pour son secteur TI sont de tous niveaux&#x202f;; la vente, la logistique et le matériel en demandent moins.</translation>
    </message>
    <message>
        <source>Trials of training and wage subsidies find small effects on employment.</source>
        <translation>Les essais de formation et d’aides à l’embauche trouvent de petits effets sur l’emploi.</translation>
    </message>
    <message>
        <source>Together 0.45, the share of digital graduates taken to enter offshoring.</source>
        <translation>Ensemble 0,45, la part des diplômés du numérique censés entrer dans l’offshoring.</translation>
    </message>
    <message>
        <source>58,000 IT-sector jobs in 2013, 270,000 offshoring jobs in 2030.</source>
        <translation>58&#x202f;000 emplois du secteur TI en 2013, 270&#x202f;000 emplois offshoring en 2030.</translation>
    </message>
    <message>
        <source>From 2025: between today&apos;s 0.37 (one third of jobs outside call centres) and the stated turn to higher value.</source>
        <translation>À partir de 2025&#x202f;: entre les 0,37 d’aujourd’hui (un tiers des emplois hors centres d’appels) et la montée en gamme annoncée.</translation>
    </message>
    <message>
        <source>ITO: 0.76 bn in the older series times 1.462 (as planned 0.8). Call centres: 4.5 bn of older revenue in 2009. The small segments are judgement.</source>
        <translation>ITO&#x202f;: 0,76 MMDH dans l’ancienne série multiplié par 1,462 (0,8 comme prévu). Centres d’appels&#x202f;: 4,5 MMDH d’anciennes recettes en 2009. Les petits segments relèvent du jugement.</translation>
    </message>
    <message>
        <source>Chosen near the pace of the published series of each era; from 2025 between the long trend and the first half of 2025 (call centres −12.7 %, engineering far up, E084), since one half-year of provisional data may hold a reclassification; the ranges reach from call centres that shrink to engineering that more than triples. Segments before 2023 are judgement within the published totals.</source>
        <translation>Choisis près du rythme de la série publiée de chaque période&#x202f;; à partir de 2025 entre la tendance longue et le premier semestre 2025 (centres d’appels −12,7&#x202f;%, ingénierie en forte hausse, E084), car un seul semestre de données provisoires peut contenir un reclassement&#x202f;; les fourchettes vont de centres d’appels qui se contractent à une ingénierie qui fait plus que tripler. Les segments avant 2023 relèvent du jugement à l’intérieur des totaux publiés.</translation>
    </message>
    <message>
        <source>2013: price war among French telecom operators, call centres -6.6 %. 2024: a flat year, with ITO and call centres down together by 2.3 %.</source>
        <translation>2013&#x202f;: guerre des prix entre opérateurs télécoms français, centres d’appels −6,6&#x202f;%. 2024&#x202f;: année de stagnation, ITO et centres d’appels ensemble en baisse de 2,3&#x202f;%.</translation>
    </message>
    <message>
        <source>What nobody knows in advance: a year such as 2013 or 2024. The years that were published one by one (2012, 2013, 2023, 2024) and the first half of 2025 grew by 6.4, -1.4, 14.0, 0.2 and 3.9 %: 5 to 6 points around their mean, which the range reflects. Past years carry their own shocks, named above.</source>
        <translation>Ce que personne ne sait d’avance&#x202f;: une année comme 2013 ou 2024. Les années publiées une à une (2012, 2013, 2023, 2024) et le premier semestre de 2025 ont crû de 6,4, −1,4, 14,0, 0,2 et 3,9&#x202f;%&#x202f;: 5 à 6 points autour de leur moyenne, ce que la fourchette reflète. Les années passées portent leurs propres chocs, nommés plus haut.</translation>
    </message>
    <message>
        <source>Clients in Europe ask for data protection; no measurement exists.</source>
        <translation>Les clients européens exigent la protection des données&#x202f;; il n’en existe aucune mesure.</translation>
    </message>
    <message>
        <source>Promotion of the destination and the competitiveness of its offer (actions 32, 35 and 36). As planned, 2009-2013: solved so that the official budget takes IT offshoring to 6 bn, since the plan credits itself with it.</source>
        <translation>Promotion de la destination et compétitivité de son offre (actions 32, 35 et 36). Comme prévu, 2009-2013&#x202f;: calculé pour que le budget officiel porte l’offshoring TI à 6 MMDH, puisque le plan s’en crédite.</translation>
    </message>
    <message>
        <source>However much is spent, promotion does at most one plus this number times what it does at the plan&apos;s pace.</source>
        <translation>Quoi qu’on dépense, l’effet de la promotion ne dépasse pas (1 + ce nombre) fois son effet au rythme du plan.</translation>
    </message>
    <message>
        <source>In 2013 and 2024 exports stood still or fell and jobs still rose.</source>
        <translation>En 2013 et 2024, les exportations ont stagné ou baissé et les emplois ont tout de même augmenté.</translation>
    </message>
    <message>
        <source>10,000 to 15,000 according to an operator; minor according to the trade body.</source>
        <translation>10&#x202f;000 à 15&#x202f;000 selon un opérateur&#x202f;; mineur selon la fédération professionnelle.</translation>
    </message>
    <message>
        <source>The law is in force from August 2026.</source>
        <translation>La loi est en vigueur à partir d’août 2026.</translation>
    </message>
    <message>
        <source>Exports of 2008 in today&apos;s perimeter over the jobs of 2008; both are uncertain, jobs the more.</source>
        <translation>Les exportations de 2008 dans le périmètre d’aujourd’hui, rapportées aux emplois de 2008&#x202f;; les deux sont incertains, surtout les emplois.</translation>
    </message>
    <message>
        <source>Published exports over published jobs fell until 2012 and held since: about 97 thousand dirhams a call-centre job and 340 thousand elsewhere in 2024. As planned: solved from the plan&apos;s 15,000 offshoring trainees for its 5.2 bn of added turnover.</source>
        <translation>Les exportations publiées par emploi publié ont baissé jusqu’en 2012 et se maintiennent depuis&#x202f;: environ 97 KDH par emploi de centre d’appels et 340 KDH ailleurs en 2024. Comme prévu&#x202f;: calculé à partir des 15&#x202f;000 personnes que le plan forme pour l’offshoring et de ses 5,2 MMDH de chiffre d’affaires supplémentaire.</translation>
    </message>
    <message>
        <source>The evidence speaks of customer-experience tasks.</source>
        <translation>Les sources parlent de tâches de relation client.</translation>
    </message>
    <message>
        <source>The widest uncertainty about call-centre jobs; exports of the segment follow demand and move little.</source>
        <translation>La plus large incertitude sur les emplois des centres d’appels&#x202f;; les exportations du segment suivent la demande et bougent peu.</translation>
    </message>
    <message>
        <source>A straight line from 2024 to 2030.</source>
        <translation>Une ligne droite de 2024 à 2030.</translation>
    </message>
    <message>
        <source>17,000 to 27,000 for call centres and around; the split is judgement. As planned: 0.8 bn of turnover at the exports per job of 2008.</source>
        <translation>17&#x202f;000 à 27&#x202f;000 pour les centres d’appels et activités proches&#x202f;; la répartition relève du jugement. Comme prévu&#x202f;: 0,8 MMDH de chiffre d’affaires aux exportations par emploi de 2008.</translation>
    </message>
    <message>
        <source>IT: 20 to 25 % change employer, some within the sector. Call centres: no Moroccan figure; 30 to 55 % abroad (E141).</source>
        <translation>TI&#x202f;: 20 à 25&#x202f;% changent d’employeur, certains à l’intérieur du secteur. Centres d’appels&#x202f;: aucun chiffre marocain&#x202f;; 30 à 55&#x202f;% à l’étranger (E141).</translation>
    </message>
    <message>
        <source>Sources differ on a single or a yearly payment.</source>
        <translation>Les sources divergent&#x202f;: un paiement unique ou annuel.</translation>
    </message>
    <message>
        <source>About 75 thousand dirhams in call centres and 170 in IT, weighted by jobs.</source>
        <translation>Environ 75 KDH dans les centres d’appels et 170 KDH dans les TI, pondérés par les emplois.</translation>
    </message>
    <message>
        <source>Net creation of recent years against the pace that the target asks for. As planned: the plan counts no extra hires of this kind.</source>
        <translation>Création nette des années récentes face au rythme que demande l’objectif. Comme prévu&#x202f;: le plan ne compte aucune embauche supplémentaire de ce genre.</translation>
    </message>
    <message>
        <source>The jobs of 2008 and some room.</source>
        <translation>Les emplois de 2008 et un peu de marge.</translation>
    </message>
    <message>
        <source>Private investment was 13 to 40 thousand dirhams a post without the building.</source>
        <translation>L’investissement privé était de 13 à 40 KDH par poste, hors bâtiment.</translation>
    </message>
    <message>
        <source>26.17 bn over 17.9 bn for 2023, the one year in both series.</source>
        <translation>26,17 MMDH sur 17,9 MMDH pour 2023, la seule année dans les deux séries.</translation>
    </message>
    <message>
        <source>Zero where the plan prints a dash.</source>
        <translation>Zéro là où le plan imprime un tiret.</translation>
    </message>
    <message>
        <source>For 2013, the flagship services for 2011. Shares of one for schools, incident response and magistrates.</source>
        <translation>Pour 2013&#x202f;; pour les services phares, 2011. Parts égales à un pour les écoles, la réponse aux incidents et les magistrats.</translation>
    </message>
    <message>
        <source>The whole rubric of 2009-2013, since the plan splits it no further; 2009-2011 for the flagship services.</source>
        <translation>Toute la rubrique de 2009-2013, car le plan ne la divise pas plus&#x202f;; 2009-2011 pour les services phares.</translation>
    </message>
    <message>
        <source>Delivered share over the share of money that is spent and completed by then, about 0.75 with central values. No outcome is published for sites, start-ups, large firms and confidence: judgement with a wide range.</source>
        <translation>Part livrée sur la part d’argent dépensée et achevée à ce moment, environ 0,75 avec les valeurs centrales. Aucun résultat n’est publié pour les sites, les start-up, les grandes entreprises et la confiance&#x202f;: jugement, avec une fourchette large.</translation>
    </message>
    <message>
        <source>The same as in the official levers.</source>
        <translation>Comme dans les leviers officiels.</translation>
    </message>
    <message>
        <source>25 e-government services in mid-2013 (E007) and 44 of a shorter list in 2014 (E011) show that works trail the money. 1 is within the year.</source>
        <translation>25 services d’e-gouvernement à la mi-2013 (E007) et 44 d’une liste plus courte en 2014 (E011) montrent que les travaux suivent l’argent avec retard. 1 signifie dans l’année.</translation>
    </message>
    <message>
        <source>Zero for what is counted once for all: people trained, firms served, laws, campaigns.</source>
        <translation>Zéro pour ce qui se compte une fois pour toutes&#x202f;: personnes formées, entreprises servies, lois, campagnes.</translation>
    </message>
    <message>
        <source>Shares end at one, lists of a hundred at a hundred, flagships at fifteen; the rest is judgement, far above the objectives. 58,000 micro-firms were eligible for the licence.</source>
        <translation>Les parts plafonnent à un, les listes de cent à cent, les services phares à quinze&#x202f;; le reste relève du jugement, loin au-dessus des objectifs. 58&#x202f;000 très petites entreprises pouvaient prétendre à la licence.</translation>
    </message>
    <message>
        <source>Probably the online-service part of the index, not the whole (E035).</source>
        <translation>Probablement la partie services en ligne de l’indice, non l’ensemble (E035).</translation>
    </message>
    <message>
        <source>The plan: 0.6 for 73 services. The published index moved far more than the services delivered, so the link is weak.</source>
        <translation>Le plan&#x202f;: 0,6 pour 73 services. L’indice publié a bougé bien plus que les services livrés, le lien est donc faible.</translation>
    </message>
    <message>
        <source>The plan prints &apos;below 1 %&apos;.</source>
        <translation>Le plan imprime «&#x202f;moins de 1&#x202f;%&#x202f;».</translation>
    </message>
    <message>
        <source>The plan counts from zero: every profile trained in 2009-2013 is credited to it.</source>
        <translation>Le plan compte à partir de zéro&#x202f;: chaque profil formé en 2009-2013 lui est attribué.</translation>
    </message>
    <message>
        <source>Enrolments rose by 97 % in 2023/24 and graduates by 5 %.</source>
        <translation>Les inscriptions ont augmenté de 97&#x202f;% en 2023-2024 et les diplômés de 5&#x202f;%.</translation>
    </message>
    <message>
        <source>They add to 30,000 and include needs of 2008.</source>
        <translation>Leur somme est de 30&#x202f;000 et comprend les besoins de 2008.</translation>
    </message>
    <message>
        <source>65 thousand dirhams over three years was the ceiling of the older training aid.</source>
        <translation>Le plafond de l’ancienne aide à la formation était de 65 KDH sur trois ans.</translation>
    </message>
</context>
<context>
    <name>pins</name>
    <message>
        <source>{title}: {differences}</source>
        <translation>{title}&#x202f;: {differences}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} autres</translation>
    </message>
    <message>
        <source>assumptions: {count}</source>
        <translation>hypothèses&#x202f;: {count}</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>graine {seed}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>official values</source>
        <translation>valeurs officielles</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>{key} is missing.</source>
        <translation>{key} manque.</translation>
    </message>
    <message>
        <source>{key} is not known in [{table}].</source>
        <translation>{key} n’est pas connu dans [{table}].</translation>
    </message>
    <message>
        <source>{key} is not known.</source>
        <translation>{key} n’est pas connu.</translation>
    </message>
    <message>
        <source>{key} is given in two ways.</source>
        <translation>{key} est donné de deux façons.</translation>
    </message>
    <message>
        <source>{key} stands twice; the first time on line {line}.</source>
        <translation>{key} figure deux fois&#x202f;; la première à la ligne {line}.</translation>
    </message>
    <message>
        <source>{key} is not a year for which a lever can be set.</source>
        <translation>{key} n’est pas une année pour laquelle un levier peut être fixé.</translation>
    </message>
    <message>
        <source>{key} has a value that is not known.</source>
        <translation>{key} a une valeur inconnue.</translation>
    </message>
    <message>
        <source>{key} must be a number.</source>
        <translation>{key} doit être un nombre.</translation>
    </message>
    <message>
        <source>{key} must be a whole number.</source>
        <translation>{key} doit être un nombre entier.</translation>
    </message>
    <message>
        <source>{key} must be a finite number.</source>
        <translation>{key} doit être un nombre fini.</translation>
    </message>
    <message>
        <source>{key} must not be negative.</source>
        <translation>{key} ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>{key} is too small.</source>
        <translation>{key} est trop petit.</translation>
    </message>
    <message>
        <source>{key} is too large.</source>
        <translation>{key} est trop grand.</translation>
    </message>
    <message>
        <source>{key} must be a text.</source>
        <translation>{key} doit être un texte.</translation>
    </message>
    <message>
        <source>{key} is no digest.</source>
        <translation>{key} n’est pas une empreinte.</translation>
    </message>
    <message>
        <source>{key} must not be empty.</source>
        <translation>{key} ne doit pas être vide.</translation>
    </message>
    <message>
        <source>{key} is too long.</source>
        <translation>{key} est trop long.</translation>
    </message>
    <message>
        <source>{key} holds signs that are not allowed there.</source>
        <translation>{key} contient des signes qui n’y sont pas permis.</translation>
    </message>
    <message>
        <source>{key} must be a table of values by name.</source>
        <translation>{key} doit être une table de valeurs par nom.</translation>
    </message>
    <message>
        <source>{key} must be a table.</source>
        <translation>{key} doit être une table.</translation>
    </message>
    <message>
        <source>the shares of {lever} in {year} sum to {total}, not to 1.</source>
        <translation>la somme des parts de {lever} en {year} est {total} et non 1.</translation>
    </message>
    <message>
        <source>there is no assumption {name}.</source>
        <translation>il n’y a pas d’hypothèse {name}.</translation>
    </message>
    <message>
        <source>{name} lies outside its range.</source>
        <translation>{name} sort de sa fourchette.</translation>
    </message>
    <message>
        <source>{name} is a fixed number.</source>
        <translation>{name} est un nombre fixe.</translation>
    </message>
    <message>
        <source>there is no lever or assumption {name} to remark on.</source>
        <translation>il n’y a ni levier ni hypothèse {name} à annoter.</translation>
    </message>
    <message>
        <source>tables or lists are nested too deeply.</source>
        <translation>des tables ou des listes sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>this is not TOML: {reason}.</source>
        <translation>ce n’est pas du TOML&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>the text is not UTF-8.</source>
        <translation>le texte n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>the file is too large.</source>
        <translation>le fichier est trop grand.</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}.</source>
        <translation>le fichier ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>the file does not say its format.</source>
        <translation>le fichier ne dit pas son format.</translation>
    </message>
    <message>
        <source>the format must be a whole number.</source>
        <translation>le format doit être un nombre entier.</translation>
    </message>
    <message>
        <source>this file is from a newer version of Mizan; this version reads formats up to {format}.</source>
        <translation>ce fichier vient d’une version plus récente de Mizan&#x202f;; celle-ci lit les formats jusqu’à {format}.</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>Vouliez-vous dire {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Add the line “{line}”.</source>
        <translation>Ajoutez la ligne «&#x202f;{line}&#x202f;».</translation>
    </message>
    <message>
        <source>Add the line “{line}” at the top.</source>
        <translation>Ajoutez la ligne «&#x202f;{line}&#x202f;» en tête.</translation>
    </message>
    <message>
        <source>Write “{line}”.</source>
        <translation>Écrivez «&#x202f;{line}&#x202f;».</translation>
    </message>
    <message>
        <source>Open it with a newer version of the program.</source>
        <translation>Ouvrez-le avec une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>Remove it or correct its name.</source>
        <translation>Retirez-le ou corrigez son nom.</translation>
    </message>
    <message>
        <source>Remove the line or correct the year.</source>
        <translation>Retirez la ligne ou corrigez l’année.</translation>
    </message>
    <message>
        <source>Choose one of them or leave out {key}.</source>
        <translation>Choisissez l’une d’elles ou omettez {key}.</translation>
    </message>
    <message>
        <source>Write a number without quotes, with a point for decimals.</source>
        <translation>Écrivez un nombre sans guillemets, avec un point pour les décimales.</translation>
    </message>
    <message>
        <source>Write it without quotes and decimals.</source>
        <translation>Écrivez-le sans guillemets ni décimales.</translation>
    </message>
    <message>
        <source>Write an ordinary number.</source>
        <translation>Écrivez un nombre ordinaire.</translation>
    </message>
    <message>
        <source>Write a shorter number.</source>
        <translation>Écrivez un nombre plus court.</translation>
    </message>
    <message>
        <source>Write a value within these limits.</source>
        <translation>Écrivez une valeur dans ces limites.</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>Mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Écrivez quelques mots.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Remove line breaks and control signs.</source>
        <translation>Retirez les retours à la ligne et les signes de contrôle.</translation>
    </message>
    <message>
        <source>Copy it as the program gave it.</source>
        <translation>Recopiez-la telle que le programme l’a donnée.</translation>
    </message>
    <message>
        <source>Write “[{key}]” and below it one “name = value” a line.</source>
        <translation>Écrivez «&#x202f;[{key}]&#x202f;» et, au-dessous, un «&#x202f;nom = valeur&#x202f;» par ligne.</translation>
    </message>
    <message>
        <source>Make them sum to 1; a share that is not given keeps its official value.</source>
        <translation>Ramenez leur somme à 1&#x202f;; une part qui n’est pas donnée garde sa valeur officielle.</translation>
    </message>
    <message>
        <source>It has parts: {parts}.</source>
        <translation>Elle a des parties&#x202f;: {parts}.</translation>
    </message>
    <message>
        <source>“list assumptions” shows all of them.</source>
        <translation>«&#x202f;list assumptions&#x202f;» les montre toutes.</translation>
    </message>
    <message>
        <source>Choose a value within the range.</source>
        <translation>Choisissez une valeur dans la fourchette.</translation>
    </message>
    <message>
        <source>Name a lever such as budget or budget.it_industry.</source>
        <translation>Nommez un levier tel que budget ou budget.it_industry.</translation>
    </message>
    <message>
        <source>Such files need tables like [budget.it_industry] and values, nothing deeper.</source>
        <translation>De tels fichiers ont des tables comme [budget.it_industry] et des valeurs, rien de plus profond.</translation>
    </message>
    <message>
        <source>Write numbers with a point for decimals and nothing between thousands, such as 1100.5.</source>
        <translation>Écrivez les nombres avec un point pour les décimales et rien entre les milliers, comme 1100.5.</translation>
    </message>
    <message>
        <source>Put texts in straight quotes (&quot;), not in those of a word processor.</source>
        <translation>Mettez les textes entre guillemets droits (&quot;), pas entre ceux d’un traitement de texte.</translation>
    </message>
    <message>
        <source>Write one “name = value” a line; texts go in quotes, table names in brackets.</source>
        <translation>Écrivez un «&#x202f;nom = valeur&#x202f;» par ligne&#x202f;; les textes entre guillemets, les noms de tables entre crochets.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 (in Notepad: Save as, Encoding).</source>
        <translation>Enregistrez-le en UTF-8 (dans le Bloc-notes&#x202f;: Enregistrer sous, Encodage).</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>Check the name, and who may read it.</source>
        <translation>Vérifiez le nom, et qui peut le lire.</translation>
    </message>
    <message>
        <source>Scenario files hold a few hundred lines; check that this is one.</source>
        <translation>Les fichiers de scénario ont quelques centaines de lignes&#x202f;; vérifiez que c’en est un.</translation>
    </message>
    <message>
        <source>{low} to {high} (MAD million a year)</source>
        <translation>de {low} à {high} (MDH par an)</translation>
    </message>
    <message>
        <source>{low} to {high} (places a year)</source>
        <translation>de {low} à {high} (places par an)</translation>
    </message>
    <message>
        <source>{low} to {high} (a share)</source>
        <translation>de {low} à {high} (une part)</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>de {low} à {high} {unit}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} à {high}</translation>
    </message>
    <message>
        <source>only {most}</source>
        <translation>{most} seulement</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>au moins {least}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>au plus {most}</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>un nombre fini</translation>
    </message>
    <message>
        <source>up to {most} signs</source>
        <translation>{most} signes au plus</translation>
    </message>
    <message>
        <source>up to {most} words and signs, no word longer than {longest} letters</source>
        <translation>{most} mots et signes au plus, aucun mot de plus de {longest} lettres</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>The disk is full. Make room, or choose another place.</source>
        <translation>Le disque est plein. Libérez de la place ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected. Choose another place.</source>
        <translation>Le fichier ou son dossier est protégé en écriture. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The folder is gone or its drive is out of reach. Choose another place.</source>
        <translation>Le dossier n’existe plus ou son lecteur est inaccessible. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The place cannot be written to. Choose another one.</source>
        <translation>Impossible d’écrire à cet emplacement. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Mizan · Morocco’s digital strategy, simulated</source>
        <translation>Mizan · la stratégie numérique du Maroc, simulée</translation>
    </message>
    <message>
        <source>{count} scenarios compared</source>
        <translation>{count} scénarios comparés</translation>
    </message>
    <message>
        <source>By {author}</source>
        <translation>Par {author}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>What may come</source>
        <translation>Ce qui peut advenir</translation>
    </message>
    <message>
        <source>What holds offshoring jobs back</source>
        <translation>Ce qui freine l’emploi dans l’offshoring</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Against the targets</source>
        <translation>Au regard des objectifs</translation>
    </message>
    <message>
        <source>What the ranges hinge on</source>
        <translation>Ce dont dépendent les fourchettes</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Comment lire ce rapport</translation>
    </message>
    <message>
        <source>Sources of the figures</source>
        <translation>Sources des chiffres</translation>
    </message>
    <message>
        <source>Year by year, target by target</source>
        <translation>Année par année, objectif par objectif</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Comment ces résultats ont été calculés</translation>
    </message>
    <message>
        <source>Aim {aim}: {chance} of the futures reach it</source>
        <translation>Objectif {aim}&#x202f;: atteint dans {chance} des futurs</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{indicator}, {year}</source>
        <translation>{indicator}, {year}</translation>
    </message>
    <message>
        <source>{indicator}; aim {aim}</source>
        <translation>{indicator}&#x202f;; objectif {aim}</translation>
    </message>
    <message>
        <source>No lever differs from the official plan.</source>
        <translation>Aucun levier ne diffère du plan officiel.</translation>
    </message>
    <message>
        <source>No lever differs between the scenarios.</source>
        <translation>Aucun levier ne diffère entre les scénarios.</translation>
    </message>
    <message>
        <source>What differs from the official plan: {levers}.</source>
        <translation>Ce qui diffère du plan officiel&#x202f;: {levers}.</translation>
    </message>
    <message>
        <source>{indicator} in {year}: {difference} against {reference}, {low} to {high} in nine futures of ten; {chance} of the futures end higher.</source>
        <translation>{indicator} en {year}&#x202f;: {difference} par comparaison avec {reference}, entre {low} et {high} dans neuf futurs sur dix&#x202f;; {chance} des futurs finissent plus haut.</translation>
    </message>
    <message>
        <source>{indicator} in {year}: {difference} against {reference}, {low} to {high} in nine futures of ten; {chance} of the futures end lower.</source>
        <translation>{indicator} en {year}&#x202f;: {difference} par comparaison avec {reference}, entre {low} et {high} dans neuf futurs sur dix&#x202f;; {chance} des futurs finissent plus bas.</translation>
    </message>
    <message>
        <source>{indicator} in {year}: {difference} against {reference}.</source>
        <translation>{indicator} en {year}&#x202f;: {difference} par comparaison avec {reference}.</translation>
    </message>
    <message>
        <source>{indicator} in {year}: the same as with {reference}.</source>
        <translation>{indicator} en {year}&#x202f;: comme avec {reference}.</translation>
    </message>
    <message>
        <source>the official levers</source>
        <translation>les leviers officiels</translation>
    </message>
    <message>
        <source>{scenario}: {sentence}</source>
        <translation>{scenario}&#x202f;: {sentence}</translation>
    </message>
    <message>
        <source>Jobs by perimeter</source>
        <translation>Emplois par périmètre</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>Training gap</source>
        <translation>Écart de formation</translation>
    </message>
    <message>
        <source>Skills: need and supply</source>
        <translation>Compétences&#x202f;: besoin, offre</translation>
    </message>
    <message>
        <source>{title}, {unit}</source>
        <translation>{title}, {unit}</translation>
    </message>
    <message>
        <source>{series}: {value} in {year}, nine futures of ten between {low} and {high}.</source>
        <translation>{series}&#x202f;: {value} en {year}, entre {low} et {high} dans neuf futurs sur dix.</translation>
    </message>
    <message>
        <source>{series}: {value} in {year}.</source>
        <translation>{series}&#x202f;: {value} en {year}.</translation>
    </message>
    <message>
        <source>{year}: demand {demand}, skills {skills}, seats {seats}.</source>
        <translation>{year}&#x202f;: demande {demand}, compétences {skills}, positions {seats}.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Visé</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Projeté</translation>
    </message>
    <message>
        <source>Nine futures in ten</source>
        <translation>Neuf futurs sur dix</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Atteint dans</translation>
    </message>
    <message>
        <source>Targets of the plan for 2013</source>
        <translation>Objectifs du plan pour 2013</translation>
    </message>
    <message>
        <source>Targets for 2030</source>
        <translation>Objectifs pour 2030</translation>
    </message>
    <message>
        <source>Of {count} targets of the plan for 2013, {met} are reached in most of the futures, {open} are open, and {missed} are missed in most of them.</source>
        <translation>Objectifs du plan pour 2013&#x202f;: {count}. Atteints dans la plupart des futurs&#x202f;: {met}&#x202f;; ouverts&#x202f;: {open}&#x202f;; manqués dans la plupart des futurs&#x202f;: {missed}.</translation>
    </message>
    <message>
        <source>Of {count} targets of the plan for 2013, {met} are met in this single run.</source>
        <translation>Objectifs du plan pour 2013&#x202f;: {count}, dont atteints dans ce tirage unique&#x202f;: {met}.</translation>
    </message>
    <message>
        <source>{group}: reached in most of the futures</source>
        <translation>{group}&#x202f;: atteints dans la plupart des futurs</translation>
    </message>
    <message>
        <source>{group}: open</source>
        <translation>{group}&#x202f;: ouverts</translation>
    </message>
    <message>
        <source>{group}: missed in most of the futures, nearest first</source>
        <translation>{group}&#x202f;: manqués dans la plupart des futurs, les plus proches d’abord</translation>
    </message>
    <message>
        <source>{group}: met</source>
        <translation>{group}&#x202f;: atteints</translation>
    </message>
    <message>
        <source>{group}: missed, nearest first</source>
        <translation>{group}&#x202f;: manqués, les plus proches d’abord</translation>
    </message>
    <message>
        <source>{projected} in this single run, {part} of the aim of {aim}.</source>
        <translation>{projected} dans ce tirage unique, {part} de l’objectif de {aim}.</translation>
    </message>
    <message>
        <source>{low} with {lowest} to {high} with {highest}; the aim is {aim}.</source>
        <translation>De {low} avec {lowest} à {high} avec {highest}&#x202f;; l’objectif est de {aim}.</translation>
    </message>
    <message>
        <source>Aim {aim}: {verdict}</source>
        <translation>Objectif {aim}&#x202f;: {verdict}</translation>
    </message>
    <message>
        <source>Line: the middle of the futures. Dark and light band: half and nine in ten of them. Points: published figures, a few computed from such. Diamonds: announced aims. Thin dashed line: the official levers in the same futures.</source>
        <translation>Trait&#x202f;: valeur médiane des futurs. Bandes foncée et claire&#x202f;: la moitié et neuf dixièmes d’entre eux. Points&#x202f;: chiffres publiés, quelques-uns calculés à partir de ceux-ci. Losanges&#x202f;: objectifs annoncés. Tireté fin&#x202f;: les leviers officiels dans les mêmes futurs.</translation>
    </message>
    <message>
        <source>Lines: the middle of the futures under each scenario. Band: nine in ten of the futures of {reference}, and half of them in the darker part. Points: published figures, a few computed from such. Diamonds: announced aims.</source>
        <translation>Traits&#x202f;: valeur médiane des futurs sous chaque scénario. Bande&#x202f;: neuf dixièmes des futurs de {reference}, et la moitié d’entre eux dans la partie foncée. Points&#x202f;: chiffres publiés, quelques-uns calculés à partir de ceux-ci. Losanges&#x202f;: objectifs annoncés.</translation>
    </message>
    <message>
        <source>Line: the single run of the plan taken at its word. Points: published figures, a few computed from such. Diamonds: announced aims. Thin dashed line: the official levers.</source>
        <translation>Trait&#x202f;: le tirage unique du plan pris au mot. Points&#x202f;: chiffres publiés, quelques-uns calculés à partir de ceux-ci. Losanges&#x202f;: objectifs annoncés. Tireté fin&#x202f;: les leviers officiels.</translation>
    </message>
    <message>
        <source>{amount} (computed)</source>
        <translation>{amount} (calculé)</translation>
    </message>
    <message>
        <source>{projected} in the middle, {part} of the aim of {aim}; {chance} of the futures reach it.</source>
        <translation>Médiane {projected}, {part} de l’objectif de {aim}&#x202f;; {chance} des futurs l’atteignent.</translation>
    </message>
    <message>
        <source>{sentence} Published: {seen}.</source>
        <translation>{sentence} Publié&#x202f;: {seen}.</translation>
    </message>
    <message>
        <source>Every target in figures</source>
        <translation>Tous les objectifs en chiffres</translation>
    </message>
    <message>
        <source>The middle of the futures, and in brackets how many of them reach the aim.</source>
        <translation>Valeur médiane des futurs et, entre parenthèses, part de ceux qui atteignent l’objectif.</translation>
    </message>
    <message>
        <source>Targets for which it matters which scenario is taken</source>
        <translation>Objectifs pour lesquels le choix du scénario compte</translation>
    </message>
    <message>
        <source>{group} (the same in all scenarios)</source>
        <translation>{group} (identiques dans tous les scénarios)</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>Ce scénario</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Totals over the years that differ</source>
        <translation>Totaux sur les années qui diffèrent</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Année par année</translation>
    </message>
    <message>
        <source>{group} ({unit})</source>
        <translation>{group} ({unit})</translation>
    </message>
    <message>
        <source>{group}, {years} ({unit})</source>
        <translation>{group}, {years} ({unit})</translation>
    </message>
    <message>
        <source>MAD m</source>
        <translation>MDH</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>places a year</source>
        <translation>places par an</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>parts</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>its range</source>
        <translation>sa fourchette</translation>
    </message>
    <message>
        <source>Settled by the scenario</source>
        <translation>Fixé par le scénario</translation>
    </message>
    <message>
        <source>Settled by a scenario</source>
        <translation>Fixé par un scénario</translation>
    </message>
    <message>
        <source>Part of what is explained</source>
        <translation>Part de ce qui est expliqué</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>jugement</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>What explains the spread of {indicator} in {year}</source>
        <translation>Ce qui explique la dispersion&#x202f;: {indicator} en {year}</translation>
    </message>
    <message>
        <source>The plan taken at its word is a single run: nothing varies.</source>
        <translation>Le plan pris au mot est un tirage unique&#x202f;: rien ne varie.</translation>
    </message>
    <message>
        <source>Every result is computed for {members} futures, each with other values of what is uncertain, as far as published figures leave it open. Scenarios are held against each other in the same futures, so that a difference comes from what was decided and not from chance.</source>
        <translation>Chaque résultat est calculé pour {members} futurs, chacun avec d’autres valeurs de ce qui est incertain, dans la mesure où les chiffres publiés le laissent ouvert. Les scénarios sont confrontés dans les mêmes futurs&#x202f;: un écart vient de ce qui a été décidé, et non du hasard.</translation>
    </message>
    <message>
        <source>Ranges say what the assumptions leave open, not what the model leaves out: prices and exchange rates, feedback of wages and of output, migration by skill, and the split by region. What was really spent of the plan’s budget is not known from any published source.</source>
        <translation>Les fourchettes disent ce que les hypothèses laissent ouvert, non ce que le modèle laisse de côté&#x202f;: prix et taux de change, effets en retour des salaires et de la production, migrations par qualification, répartition par région. Ce qui a réellement été dépensé du budget du plan n’est connu d’aucune source publiée.</translation>
    </message>
    <message>
        <source>IT-sector jobs (the perimeter of 2013) and offshoring jobs (that of 2030) overlap and are never added up or held against each other’s aims.</source>
        <translation>Les emplois du secteur TI (périmètre de 2013) et ceux de l’offshoring (périmètre de 2030) se recoupent&#x202f;: ils ne sont jamais additionnés ni confrontés aux objectifs l’un de l’autre.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>as observed: fitted to what happened</source>
        <translation>comme observé&#x202f;: ajusté à ce qui s’est passé</translation>
    </message>
    <message>
        <source>as planned: the plan taken at its word</source>
        <translation>comme prévu&#x202f;: le plan pris au mot</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Futures</source>
        <translation>Futurs</translation>
    </message>
    <message>
        <source>Digest of the results</source>
        <translation>Empreinte des résultats</translation>
    </message>
    <message>
        <source>Stamp of the file</source>
        <translation>Sceau du fichier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>holds: the results are those of the last saving</source>
        <translation>valable&#x202f;: les résultats sont ceux du dernier enregistrement</translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation>n’est plus valable</translation>
    </message>
    <message>
        <source>no known file holds it as it is</source>
        <translation>aucun fichier connu ne le contient tel quel</translation>
    </message>
    <message>
        <source>No file is known that holds this scenario as it was when the report was made. Only what is saved can be computed again.</source>
        <translation>On ne connaît aucun fichier contenant ce scénario tel qu’il était à la production du rapport. Seul ce qui est enregistré peut être recalculé.</translation>
    </message>
    <message>
        <source>To compute it again</source>
        <translation>Pour le recalculer</translation>
    </message>
    <message>
        <source>once everything is saved: {command}</source>
        <translation>une fois tout enregistré&#x202f;: {command}</translation>
    </message>
    <message>
        <source>{text} · {facts}</source>
        <translation>{text} · {facts}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
</context>
<context>
    <name>seeking</name>
    <message>
        <source>places a year</source>
        <translation>places par an</translation>
    </message>
    <message>
        <source>of the IT-industry money</source>
        <translation>du budget Industrie TI</translation>
    </message>
    <message>
        <source>MAD m</source>
        <translation>MDH</translation>
    </message>
    <message>
        <source>MAD {amount} m</source>
        <translation>{amount}&#xa0;MDH</translation>
    </message>
    <message>
        <source>{target} {year}</source>
        <translation>{target} {year}</translation>
    </message>
    <message>
        <source>{target}: {aim}</source>
        <translation>{target}&#x202f;: {aim}</translation>
    </message>
    <message>
        <source>{target} at {chance}</source>
        <translation>{target} à {chance}</translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message>
        <source>{indicator} in {year}: {projected} in the middle, {low} to {high} in nine futures of ten; the aim is {aim}.</source>
        <translation>{indicator} en {year}&#x202f;: {projected} en valeur médiane, entre {low} et {high} dans neuf futurs sur dix&#x202f;; l’objectif est de {aim}.</translation>
    </message>
    <message>
        <source>{indicator} in {year}: {projected} in the middle of {members} runs, too few for a range; the aim is {aim}.</source>
        <translation>{indicator} en {year}&#x202f;: {projected} en valeur médiane sur {members} tirages, trop peu pour un intervalle&#x202f;; l’objectif est de {aim}.</translation>
    </message>
    <message>
        <source>{indicator} in {year}: {projected} in this single run; the aim is {aim}.</source>
        <translation>{indicator} en {year}&#x202f;: {projected} dans ce tirage unique&#x202f;; l’objectif est de {aim}.</translation>
    </message>
    <message>
        <source>What was published for {year}: {value}.</source>
        <translation>Publié pour {year}&#x202f;: {value}.</translation>
    </message>
    <message>
        <source>What follows from published figures for {year}: {value}.</source>
        <translation>D’après des chiffres publiés, pour {year}&#x202f;: {value}.</translation>
    </message>
    <message>
        <source>No published figure for {year} is known: this is the model’s alone.</source>
        <translation>Aucun chiffre publié pour {year} n’est connu&#x202f;: ceci vient du seul modèle.</translation>
    </message>
    <message>
        <source>The last figure published is {value} for {year}; {chance} of the futures end above it.</source>
        <translation>Le dernier chiffre publié est de {value} pour {year}&#x202f;; {chance} des futurs finissent au-dessus.</translation>
    </message>
    <message>
        <source>None of the {members} futures computed reaches the aim.</source>
        <translation>Aucun des {members} futurs calculés n’atteint l’objectif.</translation>
    </message>
    <message>
        <source>{chance} of the {members} futures computed reach the aim.</source>
        <translation>{chance} des {members} futurs calculés atteignent l’objectif.</translation>
    </message>
    <message>
        <source>All of the {members} futures computed reach the aim.</source>
        <translation>Les {members} futurs calculés atteignent tous l’objectif.</translation>
    </message>
    <message>
        <source>On the series published today the same aim would be {aim}.</source>
        <translation>Sur la série publiée aujourd’hui, le même objectif serait de {aim}.</translation>
    </message>
    <message>
        <source>As it was quoted, on an older series, the aim is {aim}.</source>
        <translation>Tel qu’annoncé, sur une série plus ancienne, l’objectif est de {aim}.</translation>
    </message>
    <message>
        <source>Besides demand, missing skills cost more than {threshold} of the hires of {year} in {skills} of the futures, missing seats in {seats}.</source>
        <translation>Outre la demande, le manque de compétences coûte plus de {threshold} des embauches de {year} dans {skills} des futurs, le manque de positions dans {seats}.</translation>
    </message>
    <message>
        <source>{result} in {year}: {other} instead of {one}, on average over {members} futures: {change}.</source>
        <translation>{result} en {year}&#x202f;: {other} au lieu de {one}, en moyenne sur {members} futurs&#x202f;: {change}.</translation>
    </message>
    <message>
        <source>{result} in {year}: {other} instead of {one} in this single run: {change}.</source>
        <translation>{result} en {year}&#x202f;: {other} au lieu de {one} dans ce tirage unique&#x202f;: {change}.</translation>
    </message>
    <message>
        <source>{result} in {year}: {one} in both.</source>
        <translation>{result} en {year}&#x202f;: {one} dans les deux cas.</translation>
    </message>
    <message>
        <source>Of this, {part} comes through: {input} ({other} instead of {one} in {year}).</source>
        <translation>De cet écart, {part} passe par&#x202f;: {input} ({other} au lieu de {one} en {year}).</translation>
    </message>
    <message>
        <source>Behind it, with {part}: {input} ({other} instead of {one} in {year}).</source>
        <translation>Derrière, pour {part}&#x202f;: {input} ({other} au lieu de {one} en {year}).</translation>
    </message>
    <message>
        <source>Against it: {others}.</source>
        <translation>En sens contraire&#x202f;: {others}.</translation>
    </message>
    <message>
        <source>Beside it: {others}.</source>
        <translation>À côté&#x202f;: {others}.</translation>
    </message>
    <message>
        <source>It goes back to the lever: {input} ({other} instead of {one} in {year}).</source>
        <translation>À l’origine, le levier&#x202f;: {input} ({other} au lieu de {one} en {year}).</translation>
    </message>
    <message>
        <source>It goes back to an assumption: {assumption}.</source>
        <translation>À l’origine, une hypothèse&#x202f;: {assumption}.</translation>
    </message>
    <message>
        <source>Missing skills cost more than {threshold} of the hires of {year} in {other} of the futures instead of {one}.</source>
        <translation>Le manque de compétences coûte plus de {threshold} des embauches de {year} dans {other} des futurs au lieu de {one}.</translation>
    </message>
    <message>
        <source>Missing seats cost more than {threshold} of the hires of {year} in {other} of the futures instead of {one}.</source>
        <translation>Le manque de positions coûte plus de {threshold} des embauches de {year} dans {other} des futurs au lieu de {one}.</translation>
    </message>
    <message>
        <source>Without the change, skills hold hires back in most of the futures from {since} on.</source>
        <translation>Sans le changement, les compétences freinent les embauches dans la plupart des futurs à partir de {since}.</translation>
    </message>
    <message>
        <source>Without the change, seats hold hires back in most of the futures from {since} on.</source>
        <translation>Sans le changement, les positions freinent les embauches dans la plupart des futurs à partir de {since}.</translation>
    </message>
    <message>
        <source>{target} is then met: this reading is a single run, without ranges.</source>
        <translation>L’objectif «&#x202f;{target}&#x202f;» est alors atteint&#x202f;: cette lecture est un tirage unique, sans fourchettes.</translation>
    </message>
    <message>
        <source>{target} is then missed by {short}: this reading is a single run, without ranges.</source>
        <translation>L’objectif «&#x202f;{target}&#x202f;» est alors manqué de {short}&#x202f;: cette lecture est un tirage unique, sans fourchettes.</translation>
    </message>
    <message>
        <source>Under the other reading, a single run without ranges, {target} is then met.</source>
        <translation>Selon l’autre lecture, tirage unique sans fourchettes, l’objectif «&#x202f;{target}&#x202f;» est alors atteint.</translation>
    </message>
    <message>
        <source>Under the other reading, a single run without ranges, {target} is then missed by {short}.</source>
        <translation>Selon l’autre lecture, tirage unique sans fourchettes, l’objectif «&#x202f;{target}&#x202f;» est alors manqué de {short}.</translation>
    </message>
    <message>
        <source>It leans on no link that rests on judgement alone: without any gain through such links it holds too.</source>
        <translation>Il ne s’appuie sur aucun lien qui ne repose que sur un jugement&#x202f;: il tient aussi sans gain par de tels liens.</translation>
    </message>
    <message>
        <source>No change within these bounds comes nearer.</source>
        <translation>Aucun changement dans ces limites ne s’en approche davantage.</translation>
    </message>
    <message>
        <source>Nothing has to change: {target} is met in {chance} of the futures as things stand, {wanted} are wanted.</source>
        <translation>Il n’y a rien à changer&#x202f;: en l’état, l’objectif «&#x202f;{target}&#x202f;» est atteint dans {chance} des futurs, pour {wanted} demandés.</translation>
    </message>
    <message>
        <source>It hardly leans on links that rest on judgement alone: they bring {part} of the gain, and without it {target} would be met in {chance} of the futures.</source>
        <translation>Il ne s’appuie guère sur des liens qui ne reposent que sur un jugement&#x202f;: ils apportent {part} du gain, et sans lui l’objectif «&#x202f;{target}&#x202f;» serait atteint dans {chance} des futurs.</translation>
    </message>
    <message>
        <source>Nothing has to change: {target} is met as things stand, in a single run without ranges.</source>
        <translation>Il n’y a rien à changer&#x202f;: en l’état, l’objectif «&#x202f;{target}&#x202f;» est atteint, en un tirage unique sans fourchettes.</translation>
    </message>
    <message>
        <source>It leans on judgement: without any gain through links that rest on judgement alone, {target} would be missed.</source>
        <translation>Il s’appuie sur un jugement&#x202f;: sans gain par les liens qui ne reposent que sur un jugement, l’objectif «&#x202f;{target}&#x202f;» serait manqué.</translation>
    </message>
    <message>
        <source>The smallest change found that does it comes to {cost}, over {first} to {last}.</source>
        <translation>Le plus petit changement trouvé qui y parvient coûte {cost}, de {first} à {last}.</translation>
    </message>
    <message>
        <source>{lever}: {other} instead of {one}.</source>
        <translation>{lever}&#x202f;: {other} au lieu de {one}.</translation>
    </message>
    <message>
        <source>The best that was found for the weakest of the aims comes to {cost}, over {first} to {last}.</source>
        <translation>Le mieux trouvé pour le plus faible des objectifs coûte {cost}, de {first} à {last}.</translation>
    </message>
    <message>
        <source>{target} is then met in {chance} of the futures searched and in {fresh} of others that were not searched.</source>
        <translation>L’objectif «&#x202f;{target}&#x202f;» est alors atteint dans {chance} des futurs de la recherche et dans {fresh} d’autres, qu’elle n’a pas vus.</translation>
    </message>
    <message>
        <source>Under the other reading {target} is then met in {chance} of the futures.</source>
        <translation>Selon l’autre lecture, l’objectif «&#x202f;{target}&#x202f;» est alors atteint dans {chance} des futurs.</translation>
    </message>
    <message>
        <source>With one lever alone the smallest change would be about {cost}: {lever}.</source>
        <translation>Avec un seul levier, le plus petit changement coûterait environ {cost}&#x202f;: {lever}.</translation>
    </message>
    <message>
        <source>It leans on judgement: if nothing were gained through links that rest on judgement alone, {target} would be met in {chance} of the futures.</source>
        <translation>Il s’appuie sur un jugement&#x202f;: sans gain par les liens qui ne reposent que sur un jugement, l’objectif «&#x202f;{target}&#x202f;» serait atteint dans {chance} des futurs.</translation>
    </message>
    <message>
        <source>Out of reach within these bounds: with the best that was found {target} is met in {chance} of the futures, {wanted} are wanted.</source>
        <translation>Hors de portée dans ces limites&#x202f;: avec le mieux trouvé, l’objectif «&#x202f;{target}&#x202f;» est atteint dans {chance} des futurs, pour {wanted} demandés.</translation>
    </message>
    <message>
        <source>Out of reach within these bounds under the other reading: with the best that was found {target} is met there in {chance} of the futures, {wanted} are wanted.</source>
        <translation>Hors de portée dans ces limites selon l’autre lecture&#x202f;: avec le mieux trouvé, l’objectif «&#x202f;{target}&#x202f;» y est atteint dans {chance} des futurs, pour {wanted} demandés.</translation>
    </message>
    <message>
        <source>Out of reach within these bounds without leaning on judgement: if nothing is gained through links that rest on judgement alone, {target} is met with the best that was found in {chance} of the futures, {wanted} are wanted.</source>
        <translation>Hors de portée dans ces limites sans s’appuyer sur un jugement&#x202f;: sans gain par les liens qui ne reposent que sur un jugement, l’objectif «&#x202f;{target}&#x202f;» est atteint, avec le mieux trouvé, dans {chance} des futurs, pour {wanted} demandés.</translation>
    </message>
    <message>
        <source>It comes to {cost}, over {first} to {last}: of all changes that come about as near, as far as so many futures can tell, the smallest found.</source>
        <translation>Il coûte {cost}, de {first} à {last}&#x202f;: de tous les changements qui s’en approchent à peu près autant, pour autant que ces futurs permettent d’en juger, le plus petit trouvé.</translation>
    </message>
    <message>
        <source>From {first} on it is most often missing skills that then hold jobs back: in {share} of the futures in {year}.</source>
        <translation>À partir de {first}, c’est le plus souvent le manque de compétences qui freine alors l’emploi&#x202f;: dans {share} des futurs en {year}.</translation>
    </message>
    <message>
        <source>From {first} on it is most often missing seats that then hold jobs back: in {share} of the futures in {year}.</source>
        <translation>À partir de {first}, c’est le plus souvent le manque de positions qui freine alors l’emploi&#x202f;: dans {share} des futurs en {year}.</translation>
    </message>
    <message>
        <source>From {first} on it is demand from abroad that is then too small: in {share} of the futures neither skills nor seats hold jobs back in {year}.</source>
        <translation>À partir de {first}, c’est la demande étrangère qui est alors trop faible&#x202f;: dans {share} des futurs, ni les compétences ni les positions ne freinent l’emploi en {year}.</translation>
    </message>
    <message>
        <source>It hardly leans on links that rest on judgement alone: they bring {part} of the gain, and without it {target} would be missed by a hair.</source>
        <translation>Il ne s’appuie guère sur des liens qui ne reposent que sur un jugement&#x202f;: ils apportent {part} du gain, et sans lui l’objectif «&#x202f;{target}&#x202f;» serait manqué de très peu.</translation>
    </message>
    <message>
        <source>Out of reach within these bounds: with the best that was found {target} is missed by {short}.</source>
        <translation>Hors de portée dans ces limites&#x202f;: avec le mieux trouvé, l’objectif «&#x202f;{target}&#x202f;» est manqué de {short}.</translation>
    </message>
    <message>
        <source>Out of reach within these bounds under the other reading: with the best that was found {target} is missed there by {short}.</source>
        <translation>Hors de portée dans ces limites selon l’autre lecture&#x202f;: avec le mieux trouvé, l’objectif «&#x202f;{target}&#x202f;» y est manqué de {short}.</translation>
    </message>
    <message>
        <source>Out of reach within these bounds without leaning on judgement: if nothing is gained through links that rest on judgement alone, {target} is missed by {short} with the best that was found.</source>
        <translation>Hors de portée dans ces limites sans s’appuyer sur un jugement&#x202f;: sans gain par les liens qui ne reposent que sur un jugement, l’objectif «&#x202f;{target}&#x202f;» est manqué de {short} avec le mieux trouvé.</translation>
    </message>
    <message>
        <source>It comes to {cost}, over {first} to {last}: of all changes that come about as near, the smallest found.</source>
        <translation>Il coûte {cost}, de {first} à {last}&#x202f;: de tous les changements qui s’en approchent à peu près autant, le plus petit trouvé.</translation>
    </message>
    <message>
        <source>From {first} on it is missing skills that then hold jobs back.</source>
        <translation>À partir de {first}, c’est le manque de compétences qui freine alors l’emploi.</translation>
    </message>
    <message>
        <source>From {first} on it is missing seats that then hold jobs back.</source>
        <translation>À partir de {first}, c’est le manque de positions qui freine alors l’emploi.</translation>
    </message>
    <message>
        <source>From {first} on it is demand from abroad that is then too small.</source>
        <translation>À partir de {first}, c’est la demande étrangère qui est alors trop faible.</translation>
    </message>
    <message>
        <source>Of all bounds that of one lever keeps most from the aim: {lever} at {bound}.</source>
        <translation>De toutes les limites, celle d’un levier éloigne le plus de l’objectif&#x202f;: {lever} à {bound}.</translation>
    </message>
    <message>
        <source>Of all bounds the envelope keeps most from the aim: {bound}.</source>
        <translation>De toutes les limites, l’enveloppe éloigne le plus de l’objectif&#x202f;: {bound}.</translation>
    </message>
    <message>
        <source>At {tried} the aims would be met.</source>
        <translation>À {tried}, les objectifs seraient atteints.</translation>
    </message>
    <message>
        <source>At {tried} they would still be missed.</source>
        <translation>À {tried}, ils seraient encore manqués.</translation>
    </message>
    <message>
        <source>Moving a single bound would not help.</source>
        <translation>Déplacer une seule limite n’aiderait pas.</translation>
    </message>
    <message>
        <source>On the series published today the same aim would be {aim}, and {chance} of the futures reach that.</source>
        <translation>Sur la série publiée aujourd’hui, le même objectif serait de {aim}, et {chance} des futurs l’atteignent.</translation>
    </message>
    <message>
        <source>As it was quoted, on an older series, the aim is {aim}, and {chance} of the futures reach that.</source>
        <translation>Tel qu’annoncé, sur une série plus ancienne, l’objectif est de {aim}, et {chance} des futurs l’atteignent.</translation>
    </message>
    <message>
        <source>The spread hinges most on: {drivers}.</source>
        <translation>Ce qui pèse le plus sur la dispersion&#x202f;: {drivers}.</translation>
    </message>
    <message>
        <source>{share} of what explains the spread rests wholly or partly on judgement.</source>
        <translation>{share} de ce qui explique la dispersion relève, en tout ou en partie, du jugement.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>sweeping</name>
    <message>
        <source>% of the IT-industry money</source>
        <translation>% du budget Industrie TI</translation>
    </message>
    <message>
        <source>{thing} ({unit})</source>
        <translation>{thing} ({unit})</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Welcome to Mizan</source>
        <translation>Bienvenue dans Mizan</translation>
    </message>
    <message>
        <source>Move money and training places, and see at once what becomes of jobs, exports and skills until 2030. This tour takes a minute.</source>
        <translation>Déplacez l’argent et les places de formation, et voyez aussitôt ce que deviennent les emplois, les exportations et les compétences jusqu’en 2030. Cette visite dure une minute.</translation>
    </message>
    <message>
        <source>Start here: the levers</source>
        <translation>Commencez ici&#x202f;: les leviers</translation>
    </message>
    <message>
        <source>Pull a slider or type an amount. The notch is the official value; the round arrow brings it back. Ctrl+Z takes back every step.</source>
        <translation>Tirez un curseur ou tapez un montant. Le repère est la valeur officielle&#x202f;; la flèche ronde la ramène. Ctrl+Z annule chaque pas.</translation>
    </message>
    <message>
        <source>The answer, at once</source>
        <translation>La réponse, aussitôt</translation>
    </message>
    <message>
        <source>Points were published, the line is the median of 1,000 runs, the pale band holds nine runs in ten. The thin dashed line is the official plan, a diamond is a target.</source>
        <translation>Les points sont des chiffres publiés, la ligne est la médiane de 1&#x202f;000 tirages, la bande claire en contient neuf sur dix. La fine ligne tiretée est le plan officiel, un losange est un objectif.</translation>
    </message>
    <message>
        <source>What holds jobs back</source>
        <translation>Ce qui limite l’emploi</translation>
    </message>
    <message>
        <source>Demand, skills or seats, year by year. Where skills bind, more training places bring jobs; where demand binds, they bring fewer.</source>
        <translation>La demande, les compétences ou les positions, année par année. Là où les compétences limitent, davantage de places de formation apportent des emplois&#x202f;; là où c’est la demande, elles en apportent moins.</translation>
    </message>
    <message>
        <source>How likely is it?</source>
        <translation>Est-ce probable&#x202f;?</translation>
    </message>
    <message>
        <source>Every announced target with its probability and what is missing. Choose one to read what can be said about it, and where it comes from.</source>
        <translation>Chaque objectif annoncé, avec sa probabilité et ce qui manque. Choisissez-en un pour lire ce que l’on peut en dire, et d’où il vient.</translation>
    </message>
    <message>
        <source>Two readings</source>
        <translation>Deux lectures</translation>
    </message>
    <message>
        <source>“As observed” takes what happened as evidence; “as planned” takes the plan at its word. Beside it you choose the years that the levers act on.</source>
        <translation>«&#x202f;Comme observé&#x202f;» s’appuie sur ce qui s’est passé&#x202f;; «&#x202f;comme prévu&#x202f;» prend le plan au mot. À côté, vous choisissez les années sur lesquelles agissent les leviers.</translation>
    </message>
    <message>
        <source>Look behind the result</source>
        <translation>Regardez derrière le résultat</translation>
    </message>
    <message>
        <source>Every number has a source or is marked as judgement, and every equation can be read. F1 explains the page in front.</source>
        <translation>Chaque nombre a une source ou est signalé comme jugement, et chaque équation se lit. F1 explique la page affichée.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Gardez-le</translation>
    </message>
    <message>
        <source>A scenario is a small file that holds only your changes. Save it, send it, open a ready one from the File menu. Have a good time!</source>
        <translation>Un scénario est un petit fichier qui ne contient que vos changements. Enregistrez-le, envoyez-le, ouvrez-en un tout prêt depuis le menu Fichier. À vous&#x202f;!</translation>
    </message>
</context>
<context>
    <name>variable</name>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>Assumptions it rests on</source>
        <translation>Hypothèses sous-jacentes</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>Calibrated, 90 %</source>
        <translation>Calibré, 90&#x202f;%</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>no document gives this number</source>
        <translation>aucun document ne donne ce nombre</translation>
    </message>
    <message>
        <source>By definition</source>
        <translation>Par définition</translation>
    </message>
    <message>
        <source>Set by you, year by year.</source>
        <translation>Fixé par vous, année par année.</translation>
    </message>
    <message>
        <source>In the first year: {value}</source>
        <translation>La première année&#x202f;: {value}</translation>
    </message>
    <message>
        <source>by {dimension} ({elements})</source>
        <translation>par {dimension} ({elements})</translation>
    </message>
    <message>
        <source>{variable}, last year</source>
        <translation>{variable}, l’an passé</translation>
    </message>
    <message>
        <source>{year}: {target}, {value} {unit}</source>
        <translation>{year}&#x202f;: {target}, {value} {unit}</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>in all</source>
        <translation>au total</translation>
    </message>
    <message>
        <source>Settled assumptions ({count})</source>
        <translation>Hypothèses fixées ({count})</translation>
    </message>
    <message>
        <source>{number} pts</source>
        <translation>{number} pts</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>Team {code}</source>
        <translation>Équipe {code}</translation>
    </message>
    <message>
        <source>{target} in {year}</source>
        <translation>{target} en {year}</translation>
    </message>
</context>
</TS>
