using Indicators.Text.Grammar;
using Indicators.Text.Lexicon;

namespace Indicators.Text.Context;

/// <summary>Whether the text reports, aims or expects, as it goes on: a word holds until another, or until the sentence ends.</summary>
internal sealed class ModalityContext(Sentence sentence)
{
    /// <summary>What holds where a sentence says nothing: a heading of plans makes its section one of targets.</summary>
    public ClaimModality Default { get; private set; }

    public ClaimModality Current { get; private set; }

    public void StartSentence() => Current = Default;

    /// <summary>A heading sets what its section says.</summary>
    public void TakeHeading(ClaimModality? modality) => Default = modality ?? Default;

    public void Take(int index)
    {
        Cue cue = sentence[index].Cue;
        if ((cue & Cue.Forecast) != 0)
            Current = ClaimModality.Forecast;
        else if ((cue & Cue.Target) != 0)
            Current = Current == ClaimModality.Forecast ? Current : ClaimModality.Target;
        else if ((cue & Cue.Done) != 0)
            Current = ClaimModality.Observed;
    }

    /// <summary>A period ahead makes a target of what follows, one that is past a report.</summary>
    public void TakePeriod(bool isAhead)
    {
        if (isAhead)
            Current = Current == ClaimModality.Forecast ? Current : ClaimModality.Target;
        else if (Current == ClaimModality.Target && Default == ClaimModality.Observed)
            Current = ClaimModality.Observed;
    }

    /// <summary>增长8%的目标: what follows the figure makes it one.</summary>
    public ClaimModality Of(int index)
    {
        for (int i = index + 1; i < sentence.Count && !Marks.EndsClause(sentence[i]); i++)
        {
            if (sentence[i].Kind == TokenKind.Word && sentence.Span[sentence[i].Start..sentence[i].End] is "目标" or "预期目标" or "奋斗目标"
                && sentence.Span[sentence[i].Start - 1] == '的')
                return ClaimModality.Target;
        }

        return Current;
    }
}
