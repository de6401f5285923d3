/** Words of thinking, feeling, speaking and advising. */
export const MIND_WORDS = `
think: think believe guess suppose assume imagine reckon expect suspect presume doubt thought believed hunch opinion imho imo view
feel: feel feels feeling felt feelings
hope: hope wish hoping wishing hoped wanted want wants prefer like
wonder: wonder wondering wondered curious
know: know knew known knows understand understands understood realize realise realized remember recognize recognise aware
notice: notice noticed see saw seen hear heard observed watch watched noticing spotted
say: say said says saying tell told telling tells ask asked asking asks explained explain explains reported mentioned mention shared wrote writes write described stated state replied answered called commented
sounds: sounds seems seem seemed sound looks appears appear seemingly sounded hearing
advise: recommend suggest advise encourage urge propose recommended suggested advised recommending suggesting recommends suggests advises encouraged urged
advice: advice suggestion suggestions recommendation recommendations tip tips idea ideas option options strategy strategies step steps solution
try: try trying tried tries attempt experiment experimenting
consider: consider considering considered considers explore exploring look looking
thanks: thanks thank welcome grateful appreciate congratulations congrats kudos thx appreciated bravo
sorry: sorry apologies apologize regret condolences sympathy
luck: luck wishes hugs love rooting support supporting prayers best cheers
glad: glad happy proud excited thrilled delighted pleased relieved impressed
better: better best easier worthwhile worth beneficial useful helpful ideal advisable wise preferable
help: help helps helped helping benefit benefits improve improves improved allow allows enable strengthen
important: important key crucial essential vital necessary critical imperative main
sad: sad upset angry anxious depressed lonely scared afraid worried frustrated stressed overwhelmed hurt guilty ashamed hopeless helpless stuck torn exhausted tired drained nervous conflicted lost numb confused jealous insecure uncomfortable embarrassed disappointed betrayed trapped worthless alone discouraged unhappy miserable heartbroken devastated abandoned rejected unloved bored engaged calm restless hesitant uneasy unsure
sadness: anxiety depression stress fear anger grief pain loss sadness guilt shame loneliness trauma panic worry frustration disappointment confusion insecurity doubt doubts struggle struggles pressure burden tension grieving
tough: tough hard difficult painful challenging rough heartbreaking frustrating scary exhausting overwhelming stressful terrifying hurtful draining complicated tricky
struggle: struggling struggle struggles dealing facing going suffering coping experiencing carrying juggling fighting feeling hurting trying wanting torn
normal: normal natural okay ok common understandable valid fine allowed alright reasonable usual uncommon unusual
wrong: wrong overreacting lying ridiculous unfair selfish immature wrongly excuse excuses denial blame blaming mistake mistakes fault stop obviously nonsense
agree: agree disagree right correct true exactly indeed same absolutely definitely applaud
want: want wants wanted wanting wish love hope care cares value values
`;
