/** D3 suggestion as question, D4 leading, D5 closed, D6 why at the person, D12 either/or. */
export const ASKING_RULES = `
D3 0.9 ^ have|had|did|haven't|hadn't|didn't you|u|we|they @adv? @adv? tried|try|considered|consider|explored|looked|used
D3 0.7 ^ have|had|did|do you|u @adv? @adv? thought|think|thinking|looked|look|heard about|of|at|into
D3 0.9 ^ ever tried|considered|thought
D3 0.9 ^ why don't|dont|not|wouldn't you|u|we|just|they|@deed|%ing !think|need|want|like|know
D3 0.8 ^ why not @deed|%ing|a|the|some|just|have
D3 0.8 ^ could|can|would|couldn't|can't|cant|might you|u @adv? @adv? !say|tell|describe|walk|share|show|explain|elaborate|expand|talk|like @deed
D3 0.8 ^ could|can|would|couldn't @students|they|he|she @adv? @deed ~6 instead|first|more|themselves|pairs|groups
D3 0.9 ^ would it|that @adv? @help|be @adv? worth|better|helpful|useful|good|easier|if|to|using
D3 0.9 ^ would it @help|be
D3 0.9 would it @help|be ~1 if|to|%ing
D3 0.8 ^ would|could|might a|an|the|some|more|@tool ~3 @help|work|make|be
D3 0.9 ^ wouldn't|shouldn't|couldn't it|you|we|they|that|this
D3 0.8 ^ shouldn't|mustn't|oughtn't
D3 0.8 ^ should you|they @adv? @adv? @deed|be|have|maybe
D3 0.7 ^ is|are there it? any|a|no|another way|anyway|reason|chance you|u|to|that|we|not
D3 0.9 ^ how|what about %ing|a|an|some|using|the|more|we|you
D3 0.8 ^ what about @tool|@lesson|0
D3 0.9 ^ maybe|perhaps|possibly you|u|we|they ~1 could|can|should|might|try|need
D3 0.7 ^ maybe|perhaps|possibly a|an|some|the|more|try|just|use|@tool|@deed|%ing
D3 0.7 ^ any thoughts|interest|chance|appetite on|in|you|of %ing|could|trying|a
D3 0.6 ^ how|what might|could|would a|an|the|some|@tool ~3 @help|improve|support|work|make|get|change|fit
D3 0.7 ^ how might|could|would @tool|exit|sentence|think|wait ~3 @help|improve|support|work|make|get|change
D3 0.9 ^ don't|do you|u think ~2 @tool|you|we|it|they|a|that ~3 should|would|could|might|need|needs|better
D3 0.8 would you consider|be|like @adv? %ing|willing|open|a|to
D3 0.8 ^ can't|couldn't you|we @adv? just|@deed
D3 0.8 ^ aren't|isn't @tool|it|%ing|@students|pairs|time ~2 time|better|quicker|easier|best
D3 0.7 ^ what if you|we|u @adv? %ed|gave|had|put|made|let|got|took|began|set|ran
D3s 0.6 what if you|we|they|u|@students|the|a|it
D3s 0.6 what would|might|could happen if you|we|they|u|@students
D3s 0.6 what would it be like to
D4 0.8 ^ isn't|aren't|don't|doesn't|didn't|wouldn't|couldn't|haven't|hasn't|won't|wasn't|weren't it|you|they|that|we|this|he|she|there|u
D4 0.8 , right|no|yes|yeah|huh|correct|ok|okay ?
D4 0.8 , isn't|aren't|don't|doesn't|didn't|wasn't|weren't|won't|can't|wouldn't|shouldn't|hasn't|haven't it|they|you|he|she|we|that|there
D4 0.8 don't you agree|think
D4 0.7 ^ do|would you @adv? agree
D4 0.6 ^ surely|obviously|of you|they|we|course
D4 0.7 when are you going|planning to
D5 0.5 ^^ is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|am @i|you|u|he|she|it|they|we|there|that|this|these|the|a|any|your|@students|everyone|anyone|all|both|@tool
D6 0.6 ^ why did|do|are|have|were|didn't|don't|haven't|weren't|would you|u !think|believe|feel|suppose
D6 0.6 ^ how come you|u
D9 0.8 what|what's went|goes|gone wrong|badly
D9 0.8 you|u|he|she|they|who|@students @adv? failed|forgot|neglected|omitted to
D9 0.8 failed|forgot|neglected to
D9 0.8 your|his|her|their|the ~1 problem|weakness|weaknesses|mistake|mistakes|failure|failings|fault|shortcoming|shortcomings|flaw
D9 0.8 why didn't|couldn't|wouldn't|haven't|weren't you|u|they|@students|he|she
D9 0.7 do|done|doing|did better next|this|than|in|with|?|$
D9 0.8 what stopped|prevented|kept|stops|prevents|held|holds you|u|them|it|@students
D9 0.6 didn't bother
D9 0.6 you|u lost|struggled|missed the|to|with
D9 0.6 lack of
D12 0.5 ^^ is|are|was|were|do|does|did|would|will|should|shall|can|could ~9 or ~7 ?
`;
