/** Nouns by world, so that what is learnt in one register carries to the next. */
export const WORLD_WORDS = `
students: students student kids kid pupils pupil learners learner children child class classes group groups pairs table tables team teams boys girls girl boy yr7 yr8 yr9 year ss sts
teacher: teacher teachers partner coach colleague colleagues tutor mentor principal staff parent parents she he mr mrs ms
lesson: lesson lessons task tasks activity activities unit units question questions discussion discussions starter plenary homework worksheet slides quiz test rubric criteria goal goals objective objectives outcome outcomes curriculum assignment project plan plans check checks feedback debrief meeting log evidence notes transition transitions wait-time agenda session cycle standard standards carpet phonics seating register maths math marking desk desks vocab vocabulary classroom spelling worksheets quizzes routine routines instructions directions practical rehearsal seminar recap lsa bell slide whiteboards
tool: timer ticket tickets whiteboard whiteboards cards card chart anchor padlet kahoot jamboard template templates sentence starters stems jigsaw think-pair-share cold-call seating scaffold scaffolds organizer organiser checklist protocol protocols model modelling video app device devices gallery walk exit
helper: therapist therapists counselor counselors counsellor psychologist psychiatrist doctor doctors professional professionals specialist hotline therapy counseling counselling clinic hospital lawyer attorney pediatrician advisor
family: mom mum mother dad father parents parent brother sister son daughter husband wife boyfriend girlfriend partner spouse friend friends baby toddler kids ex family roommate boss cousin uncle aunt grandma fiance bf gf
paper: paper papers authors author manuscript experiments experiment results result method methods section figure fig table model models baseline baselines dataset datasets algorithm appendix theorem proof proposed equation eq evaluation analysis approach reviewer reviewers notation literature training network networks performance accuracy state-of-the-art ablation submission work study
hotel: hotel hotels room rooms staff location breakfast restaurant restaurants bar bathroom taxi metro airport stay station reception booking tram concierge lobby
people: people person someone somebody everyone everybody anyone anybody one others man men woman women adults humans we most many folks individuals clients
time: today yesterday tomorrow minutes minute mins min hours hour day days week weeks month months year years morning afternoon night evening monday tuesday wednesday thursday friday saturday sunday ago later last next period lesson term am pm sec secs seconds
number: one two three four five six seven eight nine ten twelve fifteen twenty thirty hundred half quarter dozen once twice
thing: thing things something anything stuff way ways reason reasons kind sort type types part parts place example case fact point
life: life situation relationship relationships problem problems issue issues school work job college home money
research: research studies study data evidence statistics science shows found according typically usually generally often sometimes tend tends known called means refers defined
link: url http https www com book article website blog resource resources link pdf doc
errand: bring take pack charge print copy book reserve check find send email text forward share ask tell remind thank ring see chase type upload film write
admin: room hall slot cover relief camera ipad tally form forms notes copies pens office reception clip link date times stems debrief log consent calendar invite data map meet meeting online staffroom laptop mic lunch recording
reporting: instructions rubric card cards poster slide policy handbook curriculum says reads syllabus board guideline guidelines school department exam
`;
