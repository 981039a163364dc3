<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>{action}: {step}</source>
        <translation>{action}: {step}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>As observed</source>
        <translation>كما رُصد</translation>
    </message>
    <message>
        <source>The assumptions are those that what happened supports, with their ranges</source>
        <translation>الفرضيات هي تلك التي تؤيدها الوقائع، مع هوامش عدم اليقين</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>كما خُطّط</translation>
    </message>
    <message>
        <source>The plan taken at its word: all is spent, everything works, nobody drops out</source>
        <translation>المخطط كما أُعلن: تُصرف كل الاعتمادات، وينجح كل شيء، ولا ينقطع أحد عن التكوين</translation>
    </message>
    <message>
        <source>The levers act on the years of the plan</source>
        <translation>تؤثر الروافع في سنوات المخطط</translation>
    </message>
    <message>
        <source>The levers act on the years of the new offer</source>
        <translation>تؤثر الروافع في سنوات العرض الجديد</translation>
    </message>
    <message>
        <source>Open history for “what if”</source>
        <translation>فتح الماضي («ماذا لو»)</translation>
    </message>
    <message>
        <source>Allow changes of the years up to 2024</source>
        <translation>السماح بتغيير السنوات إلى غاية 2024</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <source>Show the table of every year</source>
        <translation>عرض جدول كل السنوات</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>الروافع</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Title and description…</source>
        <translation>العنوان والوصف…</translation>
    </message>
    <message>
        <source>About Mizan</source>
        <translation>حول ‎Mizan</translation>
    </message>
</context>
<context>
    <name>BindingRibbon</name>
    <message>
        <source>{fact} of the runs</source>
        <translation>{fact} من المحاكاة</translation>
    </message>
    <message>
        <source>{year}: {facts}</source>
        <translation>{year}: {facts}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>demand binds in {share}</source>
        <translation>الطلب هو المحدِّد في {share}</translation>
    </message>
    <message>
        <source>skills bind in {share}</source>
        <translation>الكفاءات هي المحدِّد في {share}</translation>
    </message>
    <message>
        <source>seats bind in {share}</source>
        <translation>المقاعد هي المحدِّد في {share}</translation>
    </message>
    <message>
        <source>demand binds most often from {first} to {last}</source>
        <translation>الطلب هو المحدِّد غالبا من {first} إلى {last}</translation>
    </message>
    <message>
        <source>skills bind most often from {first} to {last}</source>
        <translation>الكفاءات هي المحدِّد غالبا من {first} إلى {last}</translation>
    </message>
    <message>
        <source>seats bind most often from {first} to {last}</source>
        <translation>المقاعد هي المحدِّد غالبا من {first} إلى {last}</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>الكفاءات</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>What binds</source>
        <translation>العامل المحدِّد</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{label}: {value} {unit}</source>
        <translation>{label}: {value} {unit}</translation>
    </message>
    <message>
        <source>Menu of {chart}</source>
        <translation>قائمة «{chart}»</translation>
    </message>
    <message>
        <source>Copy and save</source>
        <translation>النسخ والحفظ</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة ‎(*.png)</translation>
    </message>
    <message>
        <source>Scalable drawing (*.svg)</source>
        <translation>رسم متجهي ‎(*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>تعذّر حفظ الصورة.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>نسخ الأرقام</translation>
    </message>
    <message>
        <source>Show all years</source>
        <translation>عرض كل السنوات</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Title and description</source>
        <translation>العنوان والوصف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled</source>
        <translation>بدون عنوان</translation>
    </message>
    <message>
        <source>{file} could not be saved.</source>
        <translation>تعذّر حفظ ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>{file} could not be opened.</source>
        <translation>تعذّر فتح ⁨{file}⁩.</translation>
    </message>
</context>
<context>
    <name>EnvelopeCard</name>
    <message>
        <source>Over the envelope by {amount}</source>
        <translation>تجاوز الغلاف بـ {amount}</translation>
    </message>
    <message>
        <source>Reserve {amount}</source>
        <translation>الاحتياطي {amount}</translation>
    </message>
    <message>
        <source>Envelope, MAD m</source>
        <translation>الغلاف، مليون درهم</translation>
    </message>
    <message>
        <source>Envelope of the period, million dirhams</source>
        <translation>الغلاف المالي للفترة، بملايين الدراهم</translation>
    </message>
    <message>
        <source>All rubrics together in this period, million dirhams</source>
        <translation>كل المحاور في هذه الفترة، بملايين الدراهم</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>A locked envelope refuses raises beyond the reserve</source>
        <translation>الغلاف المقفل يرفض كل زيادة تفوق الاحتياطي</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Jobs by perimeter</source>
        <translation>مناصب الشغل حسب النطاق</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>الصادرات</translation>
    </message>
    <message>
        <source>Training gap</source>
        <translation>فجوة التكوين</translation>
    </message>
    <message>
        <source>Skills: need and supply</source>
        <translation>الكفاءات: الحاجة والعرض</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <source>Open a scenario</source>
        <translation>فتح سيناريو</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>حفظ السيناريو</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>هل تريد حفظ التغييرات في «⁨{title}⁩»؟</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Scenarios ({pattern})</source>
        <translation>سيناريوهات ‎({pattern})</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Baseline</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Line: the median. Dark band: half of the runs. Light band: 90 % of the runs. Points: observed. Click to show or hide.</source>
        <translation>الخط: الوسيط. الشريط الداكن: نصف المحاكاة. الشريط الفاتح: ‎90% من المحاكاة. النقط: القيم المرصودة. انقر للعرض أو الإخفاء.</translation>
    </message>
</context>
<context>
    <name>LeversPanel</name>
    <message>
        <source>These years are history. What they held is kept until you ask “what if”.</source>
        <translation>هذه السنوات من الماضي. تبقى كما كانت ما لم تسأل «ماذا لو».</translation>
    </message>
    <message>
        <source>What if? Open these years</source>
        <translation>ماذا لو؟ افتح هذه السنوات</translation>
    </message>
    <message>
        <source>Rubrics, MAD m in the period</source>
        <translation>المحاور، مليون درهم خلال الفترة</translation>
    </message>
    <message>
        <source>Training places a year</source>
        <translation>مقاعد التكوين في السنة</translation>
    </message>
    <message>
        <source>Use of the IT-industry money</source>
        <translation>توزيع ميزانية صناعة المعلوميات</translation>
    </message>
    <message>
        <source>Back to the official value</source>
        <translation>الرجوع إلى القيمة الرسمية</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Money voted over the period, million dirhams</source>
        <translation>الاعتمادات المصوت عليها خلال الفترة، بملايين الدراهم</translation>
    </message>
    <message>
        <source>Mean number of places opened each year</source>
        <translation>متوسط عدد المقاعد المفتوحة كل سنة</translation>
    </message>
    <message>
        <source>The three shares always add to 100 %; the others give way in proportion</source>
        <translation>مجموع الحصص الثلاث ‎100% دائما؛ وتتغير الأخريان بالتناسب</translation>
    </message>
    <message>
        <source>{subject} is locked.</source>
        <translation>{subject}: مقفل.</translation>
    </message>
    <message>
        <source>The envelope is locked and the reserve is used up. Lower another rubric, or unlock the envelope.</source>
        <translation>الغلاف مقفل والاحتياطي مستنفد. خفّض محورا آخر أو افتح قفل الغلاف.</translation>
    </message>
    <message>
        <source>Set {subject} {first}–{last} to {amount}</source>
        <translation>{subject} {first}–{last} إلى {amount}</translation>
    </message>
    <message>
        <source>Reset {subject}</source>
        <translation>الرجوع إلى الرسمي، {subject}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Levers</source>
        <translation>الروافع</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Levers by year</source>
        <translation>الروافع حسب السنة</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <source>{members} runs · seed {seed}</source>
        <translation>عدد المحاكاة: {members} · البذرة {seed}</translation>
    </message>
    <message>
        <source>A single run, without ranges</source>
        <translation>محاكاة واحدة دون مجال</translation>
    </message>
    <message>
        <source>Read {reading}</source>
        <translation>القراءة «{reading}»</translation>
    </message>
    <message>
        <source>Change title or description</source>
        <translation>العنوان أو الوصف</translation>
    </message>
    <message>
        <source>Mizan (the balance) simulates Morocco&apos;s digital strategy from 2008 to 2030. Every number of the model shows its source or is marked as judgement. {members} runs answer each move.</source>
        <translation>يحاكي ‎Mizan (الميزان) الاستراتيجية الرقمية للمغرب من 2008 إلى 2030. كل رقم في النموذج يبيّن مصدره أو يوسم بأنه تقدير. تجيب {members} محاكاة عن كل حركة.</translation>
    </message>
    <message>
        <source>About Mizan</source>
        <translation>حول ‎Mizan</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Open from the library</source>
        <translation>فتح من المكتبة</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>ملفات حديثة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
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
        <translation>‎90%: من {low} إلى {high}</translation>
    </message>
    <message>
        <source>observed {value}</source>
        <translation>المرصود: {value}</translation>
    </message>
    <message>
        <source>baseline {value}</source>
        <translation>المرجع: {value}</translation>
    </message>
</context>
<context>
    <name>TargetDelegate</name>
    <message>
        <source>met</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>{projected} of {aim}</source>
        <translation>{projected} من أصل {aim}</translation>
    </message>
    <message>
        <source>90 % between {low} and {high}</source>
        <translation>‎90% بين {low} و{high}</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <source>Targets of 2030</source>
        <translation>أهداف 2030</translation>
    </message>
    <message>
        <source>Plan Digital Morocco 2013</source>
        <translation>مخطط المغرب الرقمي 2013</translation>
    </message>
    <message>
        <source>{name}: aim {aim} in {year}, projected {projected} ({low} to {high}), probability {probability}</source>
        <translation>{name}: الهدف {aim} في {year}، المتوقع {projected} (من {low} إلى {high})، الاحتمال {probability}</translation>
    </message>
    <message>
        <source>Pace needed a year: {pace}</source>
        <translation>الوتيرة اللازمة في السنة: {pace}</translation>
    </message>
    <message>
        <source>Pace seen lately: {pace}</source>
        <translation>الوتيرة الأخيرة: {pace}</translation>
    </message>
    <message>
        <source>Counts: {perimeter}</source>
        <translation>النطاق: ⁨{perimeter}⁩</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: ⁨{source}⁩</translation>
    </message>
    <message>
        <source>Doubts: {conflicts}</source>
        <translation>تحفظات: ⁨{conflicts}⁩</translation>
    </message>
</context>
<context>
    <name>TargetsPanel</name>
    <message>
        <source>Exports 2030</source>
        <translation>صادرات 2030</translation>
    </message>
    <message>
        <source>40 bn, as quoted</source>
        <translation>40 مليارا كما أُعلن</translation>
    </message>
    <message>
        <source>58.5 bn, re-based</source>
        <translation>58,5 مليارا بعد التحيين</translation>
    </message>
    <message>
        <source>Base of the export target of 2030</source>
        <translation>أساس هدف صادرات 2030</translation>
    </message>
    <message>
        <source>The 40 bn were set on an older, narrower series (17.9 bn for 2023). On today&apos;s series (26.17 bn for the same year) the same effort is 58.5 bn.</source>
        <translation>حُدد هدف 40 مليارا على سلسلة أقدم وأضيق (17,9 مليار سنة 2023). وعلى السلسلة الحالية (26,17 مليار للسنة نفسها) يعادل الجهد نفسه 58,5 مليار.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Read the export target {base}</source>
        <translation>هدف الصادرات، {base}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Levers act on</source>
        <translation>الروافع على</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{level} %</source>
        <translation>‎{level}%</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>المرصود</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>{value} observed in {year}</source>
        <translation>رُصد {value} في {year}</translation>
    </message>
    <message>
        <source>{value} projected for {year} ({low} to {high})</source>
        <translation>يُتوقع {value} في {year} (من {low} إلى {high})</translation>
    </message>
    <message>
        <source>{series}: {facts}</source>
        <translation>{series}: {facts}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>الهدف {value}</translation>
    </message>
    <message>
        <source>target {value} for {year}</source>
        <translation>الهدف {value} في {year}</translation>
    </message>
</context>
<context>
    <name>YearTable</name>
    <message>
        <source>{lever} {year}: {own} (official {official})</source>
        <translation>{lever} {year}: {own} (الرسمي {official})</translation>
    </message>
    <message>
        <source>“{text}” is not a number between 0 and {most}; the cell keeps its value.</source>
        <translation>«⁨{text}⁩» ليس عددا بين 0 و{most}؛ تحتفظ الخانة بقيمتها.</translation>
    </message>
    <message>
        <source>Set {subject} {year} to {amount}</source>
        <translation>{subject} {year} إلى {amount}</translation>
    </message>
</context>
<context>
    <name>YearsPanel</name>
    <message>
        <source>Levers by year</source>
        <translation>الروافع حسب السنة</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong that should not have. Your scenario is unharmed. A report was written to {place}.</source>
        <translation>حدث خطأ غير متوقع. السيناريو سليم. كُتب تقرير في ⁨{place}⁩.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>{number} %</source>
        <translation>‎{number}%</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>‎&lt; 1%</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <translation>‎&gt; 99%</translation>
    </message>
    <message>
        <source>{number} k</source>
        <translation>⁦&#xa0;{number}⁩ ألف</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>منصب شغل</translation>
    </message>
    <message>
        <source>jobs a year</source>
        <translation>منصب شغل في السنة</translation>
    </message>
    <message>
        <source>people</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>people a year</source>
        <translation>شخص في السنة</translation>
    </message>
    <message>
        <source>MAD bn a year</source>
        <translation>مليار درهم في السنة</translation>
    </message>
    <message>
        <source>MAD m a year</source>
        <translation>مليون درهم في السنة</translation>
    </message>
    <message>
        <source>MAD k a job</source>
        <translation>ألف درهم لكل منصب</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Social change</source>
        <translation>التحول الاجتماعي</translation>
    </message>
    <message>
        <source>Public services</source>
        <translation>الخدمات العمومية</translation>
    </message>
    <message>
        <source>SME productivity</source>
        <translation>إنتاجية المقاولات</translation>
    </message>
    <message>
        <source>IT industry</source>
        <translation>صناعة المعلوميات</translation>
    </message>
    <message>
        <source>Cyber confidence</source>
        <translation>الثقة الرقمية</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>الحكامة</translation>
    </message>
    <message>
        <source>Degree courses</source>
        <translation>تكوينات متوجة بدبلوم</translation>
    </message>
    <message>
        <source>Conversion courses</source>
        <translation>إعادة التأهيل</translation>
    </message>
    <message>
        <source>Start-ups and clusters</source>
        <translation>المقاولات الناشئة والأقطاب</translation>
    </message>
    <message>
        <source>Tech Valleys and technoparks</source>
        <translation>التكنوبارك و‎Tech Valleys</translation>
    </message>
    <message>
        <source>Hiring and training incentives</source>
        <translation>تحفيز التشغيل والتكوين</translation>
    </message>
    <message>
        <source>hardware and distribution</source>
        <translation>العتاد والتوزيع</translation>
    </message>
    <message>
        <source>offshoring partners</source>
        <translation>ترحيل الخدمات</translation>
    </message>
    <message>
        <source>software and services</source>
        <translation>البرمجيات والخدمات</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>user firms</source>
        <translation>المقاولات الزبونة</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>الكفاءات</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>الرسمي</translation>
    </message>
    <message>
        <source>Without the plan</source>
        <translation>دون المخطط</translation>
    </message>
    <message>
        <source>Plan money first</source>
        <translation>تقديم أموال المخطط</translation>
    </message>
    <message>
        <source>Training first</source>
        <translation>التكوين أولا</translation>
    </message>
    <message>
        <source>Tech Valleys first</source>
        <translation>مناطق Tech Valleys أولا</translation>
    </message>
    <message>
        <source>Digital Morocco 2030 as announced</source>
        <translation>المغرب الرقمي 2030 كما أعلن</translation>
    </message>
    <message>
        <source>Money ends in 2026</source>
        <translation>توقف التمويل سنة 2026</translation>
    </message>
    <message>
        <source>Offshoring jobs</source>
        <translation>مناصب ترحيل الخدمات</translation>
    </message>
    <message>
        <source>IT-sector jobs</source>
        <translation>مناصب قطاع المعلوميات</translation>
    </message>
    <message>
        <source>Digital jobs</source>
        <translation>مناصب الشغل الرقمية</translation>
    </message>
    <message>
        <source>Offshoring exports</source>
        <translation>صادرات ترحيل الخدمات</translation>
    </message>
    <message>
        <source>Offshoring exports, older series</source>
        <translation>صادرات ترحيل الخدمات، السلسلة القديمة</translation>
    </message>
    <message>
        <source>IT offshoring turnover</source>
        <translation>معاملات ترحيل المعلوميات</translation>
    </message>
    <message>
        <source>Direct additional GDP</source>
        <translation>الناتج الإضافي المباشر</translation>
    </message>
    <message>
        <source>Indirect additional GDP</source>
        <translation>الناتج الإضافي غير المباشر</translation>
    </message>
    <message>
        <source>Profiles trained a year</source>
        <translation>صبيب التكوين السنوي</translation>
    </message>
    <message>
        <source>Profiles trained</source>
        <translation>الأطر المكوّنة</translation>
    </message>
    <message>
        <source>Trained for {element}</source>
        <translation>التكوين: {element}</translation>
    </message>
    <message>
        <source>Emergency training programme</source>
        <translation>البرنامج الاستعجالي للتكوين</translation>
    </message>
    <message>
        <source>Schools with partnerships</source>
        <translation>مدارس في شراكة</translation>
    </message>
    <message>
        <source>Schools equipped</source>
        <translation>المدارس المجهزة</translation>
    </message>
    <message>
        <source>Teachers trained</source>
        <translation>الأساتذة المكوّنون</translation>
    </message>
    <message>
        <source>Students equipped</source>
        <translation>الطلبة المجهزون</translation>
    </message>
    <message>
        <source>Community access centres</source>
        <translation>مراكز الولوج الجماعي</translation>
    </message>
    <message>
        <source>.ma sites in the top 100</source>
        <translation>مواقع ‎.ma في أول 100</translation>
    </message>
    <message>
        <source>E-government services</source>
        <translation>خدمات الحكومة الإلكترونية</translation>
    </message>
    <message>
        <source>Transactional services</source>
        <translation>الخدمات التفاعلية</translation>
    </message>
    <message>
        <source>Flagship services</source>
        <translation>الخدمات ذات الأولوية</translation>
    </message>
    <message>
        <source>E-government sites in the top 100</source>
        <translation>مواقع حكومية في أول 100</translation>
    </message>
    <message>
        <source>SMEs equipped</source>
        <translation>المقاولات المجهزة</translation>
    </message>
    <message>
        <source>Managers with digital licence</source>
        <translation>رخص المسيرين الرقمية</translation>
    </message>
    <message>
        <source>Start-ups</source>
        <translation>المقاولات الناشئة</translation>
    </message>
    <message>
        <source>Start-ups in niches</source>
        <translation>مقاولات ناشئة متخصصة</translation>
    </message>
    <message>
        <source>IT firms above MAD 1 bn</source>
        <translation>مقاولات تفوق مليار درهم</translation>
    </message>
    <message>
        <source>Electronic certificates</source>
        <translation>الشهادات الإلكترونية</translation>
    </message>
    <message>
        <source>Digital laws</source>
        <translation>القوانين الرقمية</translation>
    </message>
    <message>
        <source>Awareness campaigns</source>
        <translation>حملات التحسيس</translation>
    </message>
    <message>
        <source>Incident-response services</source>
        <translation>خدمات ‎ma-CERT</translation>
    </message>
    <message>
        <source>Magistrates trained</source>
        <translation>القضاة المكوّنون</translation>
    </message>
    <message>
        <source>Households online</source>
        <translation>الأسر المرتبطة بالإنترنت</translation>
    </message>
    <message>
        <source>UN e-government index</source>
        <translation>مؤشر الأمم المتحدة</translation>
    </message>
    <message>
        <source>Large firms online</source>
        <translation>المقاولات الكبرى على الخط</translation>
    </message>
    <message>
        <source>IT spending of SMEs</source>
        <translation>الإنفاق الرقمي للمقاولات</translation>
    </message>
    <message>
        <source>Skilled people needed</source>
        <translation>الكفاءات المطلوبة</translation>
    </message>
    <message>
        <source>Skilled people on offer</source>
        <translation>الكفاءات المتاحة</translation>
    </message>
    <message>
        <source>Training gap</source>
        <translation>فجوة التكوين</translation>
    </message>
    <message>
        <source>Gap to the target path</source>
        <translation>الفجوة على مسار الهدف</translation>
    </message>
</context>
</TS>
