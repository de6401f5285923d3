/** A sentence that tells, and questions that keep its topic and leave the ideas to the partner. */
export type Exercise = { telling: string; answers: readonly [string, string] };

/** In no order of difficulty; written for this exercise, and spoken before they were added. */
const ROWS = `
You should use exit tickets to see who understood.|How might you find out who has understood?|What would tell you that they have it?
Have you tried giving them sentence starters?|What have you noticed about how they start?|What might help them to begin?
If I were you, I would slow down at the start.|How did the start feel to you?|What would you like students to do in the first minutes?
You need to call on more students.|Whose voices did you hear today?|How might more students get to speak?
Why don’t you put them in pairs?|What possibilities do you see for how they work together?|When do they talk to each other most?
That was a great lesson.|Which moments will you remember from the lesson?|What did students do that you had hoped for?
The instructions were too long.|How did students get started after the instructions?|What did you want them to take from the instructions?
You could show them a model first.|What might they need to see before they begin?|How do they know what you are hoping for?
I think the group at the back was bored.|What did you see the group at the back doing?|What might the task have looked like from the back?
Try a timer for the group work.|How would you like the time in groups to be used?|What did you notice about the pace?
You have to plan the questions beforehand.|Which questions matter most to you in this lesson?|When do your questions open something up?
Wouldn’t it be better to start with the text?|What might each way to start give students?|What are you weighing as you choose the start?
In my class I let them choose the topic.|Where might students make choices in this unit?|What would choosing mean for them?
You should give feedback sooner.|When do students make use of your feedback?|What might feedback look like while they work?
Maybe you could use the whiteboards.|How could you see what everybody is thinking?|What would you like to see during the task?
You forgot to come back to the goal.|What place did the goal have in the lesson?|How might students have described the goal?
Have you considered a seating plan?|What do you notice about who works with whom?|What matters to you in where they sit?
The worksheet was confusing.|Where did students stop and ask?|What did you hope the worksheet would do?
You must praise them more often.|What do they do that you would like to see more of?|How do students know that you have seen their effort?
It would help to write the steps on the board.|What might help them to keep the steps in mind?|How do they find their way through the task?
I suggest you ask the parents.|Who else knows this student well?|What might others see that you do not?
You should not answer your own questions.|What happens after you ask a question?|How much time would you like them to have?
What if you gave them less text?|How did the length of the text work for them?|What do you want them to do with the text?
Don’t let them shout out.|How would you like students to take part?|What happens when several want to speak?
You always talk for the first half.|How was the time shared between you and them?|Which parts of the talk do they need from you?
You should connect it to their lives.|What in this topic might matter to them?|Where do they meet this outside school?
The best thing is to ask the quiet ones directly.|What do you know about how the quiet ones take part?|What might make it safe to speak?
Just tell them what will be in the test.|How might students know what they are working towards?|What do you want the test to show?
Could you use a simpler example?|What made the example work or not work?|Which examples are near to them?
You ought to let them correct each other.|How might students help each other to improve?|What do they notice in each other’s work?
`;

export const EXERCISES: readonly Exercise[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [telling = '', first = '', second = ''] = row.split('|');
    return { telling, answers: [first, second] };
  });
