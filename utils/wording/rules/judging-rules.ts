/** D8 praise and judgement, D10 inference where evidence belongs. */
export const JUDGING_RULES = `
D8 0.8 ^^ @adv? @good !deal|morning|afternoon|evening|night|for|with|question|?|at|in|as|reads|enough
D8 0.8 ^^ @adv? @bad !for|question|?|in|of|at
D8 0.9 @adv? well|nicely done|handled|played|run|managed|planned|taught|said
D8 0.9 good|great|nice|excellent|amazing|brilliant|fantastic|super|lovely|fab|poor|weak|bad|terrible|outstanding|wonderful|impressive|terrific|awesome|solid @adv? job|work|lesson|start|class|questioning|teaching|session|pace|use|energy|idea|stuff|effort|planning|starter|plenary|transitions|point|activity|task|thinking|way
D8 0.8 is|was|were|are|looks|looked|felt|seems|seemed|went|be @adv? @adv? a|an|so|too|the? @adv? @good !for|to
D8 0.8 is|was|were|are|looks|looked|felt|seems|seemed|went|be @adv? @adv? a|an|so|too|the? @adv? @bad
D8 0.7 was|is|were|are too easy|hard|long|short|slow|fast|quick|loud|wordy|much|soft
D8 0.7 went|worked|did|handled|managed|explained @adv? @adv? well|badly|brilliantly|perfectly|poorly|great|beautifully
D8 0.8 what a|an @adv? @good|@bad|lesson|class|mess|disaster|success|joy
D8 0.8 i @adv? loved|love|liked|enjoyed|like|disliked|hated|admire|admired your|the|how|it|that|this
D8 0.7 i @adv? was|am so|very|really? impressed|disappointed|amazed|pleased|proud
D8 0.7 such a|an @good|@bad|natural
D8 0.7 too much|many|little|few @lesson|teacher|talk|time|noise|text|praise
D8 0.7 you're|you are|were @adv? @adv? a|an|the|so|too|such|not? @adv? @good|@bad
D8 0.7 fell flat
D8 0.7 a|an|the complete|total|real|bit mess|disaster|joy|success|shambles|of
D8 0.6 best|worst|favourite|favorite @lesson|part|thing|class|bit|one
D8 0.6 not @adv? very|really? @good|engaging|enough
D10 0.9 @students|they|everyone|everybody|nobody|most|some|all|he|she|boys|girls|jay was|were|seemed|seem|looked|look|felt|are|is|appeared @adv? @adv? @sad|happy|engaged|disengaged|confused|interested|motivated|excited|lazy|distracted|lost|attentive|focused|restless|enthusiastic|tired|unmotivated|keen|eager|bored|uninterested|switched|off
D10 0.7 obviously|clearly|always|never|evidently|plainly|undoubtedly !exceeded|went|over|more|above|below|under
D10 0.7 @students|they|he|she @adv? enjoyed|loved|hated|understood|knew|wanted|didn't|liked|felt|cared
D10 0.6 not|no|weren't|wasn't|isn't|aren't @adv? interested|listening|engaged|trying|bothered
D10 0.6 seeking|wants|wanted|wanting attention
`;
