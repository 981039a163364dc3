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
        <source>Levers</source>
        <translation>Leviers</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Title and description…</source>
        <translation>Titre et description…</translation>
    </message>
    <message>
        <source>About Mizan</source>
        <translation>À propos de Mizan</translation>
    </message>
</context>
<context>
    <name>BindingRibbon</name>
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
        <source>What binds</source>
        <translation>Facteur limitant</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{label}: {value} {unit}</source>
        <translation>{label}&#x202f;: {value} {unit}</translation>
    </message>
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
        <source>The picture could not be saved.</source>
        <translation>L’image n’a pas pu être enregistrée.</translation>
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
        <source>Copy numbers</source>
        <translation>Copier les nombres</translation>
    </message>
    <message>
        <source>Show all years</source>
        <translation>Afficher toutes les années</translation>
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
    <name>Document</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{file} could not be saved.</source>
        <translation>{file} n’a pas pu être enregistré.</translation>
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
    <name>ExplorePage</name>
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
        <source>Save the changes to “{title}”?</source>
        <translation>Enregistrer les modifications de «&#x202f;{title}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Scenarios ({pattern})</source>
        <translation>Scénarios ({pattern})</translation>
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
    <name>LeversPanel</name>
    <message>
        <source>These years are history. What they held is kept until you ask “what if”.</source>
        <translation>Ces années appartiennent au passé. Elles restent telles quelles tant que vous ne demandez pas «&#x202f;et si&#x202f;».</translation>
    </message>
    <message>
        <source>What if? Open these years</source>
        <translation>Et si&#x202f;? Ouvrir ces années</translation>
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
        <translation>Emploi du budget Industrie TI</translation>
    </message>
    <message>
        <source>Back to the official value</source>
        <translation>Revenir à la valeur officielle</translation>
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
        <source>{subject} is locked.</source>
        <translation>{subject} : verrouillé.</translation>
    </message>
    <message>
        <source>The envelope is locked and the reserve is used up. Lower another rubric, or unlock the envelope.</source>
        <translation>L’enveloppe est verrouillée et la réserve est épuisée. Baissez une autre rubrique ou déverrouillez l’enveloppe.</translation>
    </message>
    <message>
        <source>Set {subject} {first}–{last} to {amount}</source>
        <translation>{subject} {first}–{last} à {amount}</translation>
    </message>
    <message>
        <source>Reset {subject}</source>
        <translation>retour à l’officiel, {subject}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Levers</source>
        <translation>Leviers</translation>
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
        <source>Mizan (the balance) simulates Morocco&apos;s digital strategy from 2008 to 2030. Every number of the model shows its source or is marked as judgement. {members} runs answer each move.</source>
        <translation>Mizan (la balance) simule la stratégie numérique du Maroc de 2008 à 2030. Chaque nombre du modèle montre sa source ou porte la mention «&#x202f;jugement&#x202f;». {members} tirages répondent à chaque geste.</translation>
    </message>
    <message>
        <source>About Mizan</source>
        <translation>À propos de Mizan</translation>
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
        <source>observed {value}</source>
        <translation>observé&#x202f;: {value}</translation>
    </message>
    <message>
        <source>baseline {value}</source>
        <translation>référence&#x202f;: {value}</translation>
    </message>
</context>
<context>
    <name>TargetDelegate</name>
    <message>
        <source>met</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
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
        <translation>Leviers sur</translation>
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
    <name>YearTable</name>
    <message>
        <source>{lever} {year}: {own} (official {official})</source>
        <translation>{lever} {year}&#x202f;: {own} (officiel {official})</translation>
    </message>
    <message>
        <source>“{text}” is not a number between 0 and {most}; the cell keeps its value.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un nombre entre 0 et {most}&#x202f;; la cellule garde sa valeur.</translation>
    </message>
    <message>
        <source>Set {subject} {year} to {amount}</source>
        <translation>{subject} {year} à {amount}</translation>
    </message>
</context>
<context>
    <name>YearsPanel</name>
    <message>
        <source>Levers by year</source>
        <translation>Leviers par année</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong that should not have. Your scenario is unharmed. A report was written to {place}.</source>
        <translation>Une erreur imprévue s’est produite. Votre scénario est intact. Un rapport a été écrit dans {place}.</translation>
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
        <source>{number} k</source>
        <translation>{number}&#x202f;k</translation>
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
</TS>
