namespace Indicators.Desk;

/// <summary>The weights of steps by the same months of the last years: their totals, or what they added to a level.</summary>
internal sealed class SeasonWeights(PlanDraft draft, int years)
{
    /// <summary>The weights; null where no year is published for every step, or the years add up to nothing above zero.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="amount">What the months from one to before another brought; null where it is not published.</param>
    public RationalRange[]? Of(IReadOnlyList<(int From, int To)> steps, Func<int, int, RationalRange?> amount)
    {
        var weights = new RationalRange[steps.Count];
        Array.Fill(weights, RationalRange.Zero);
        var used = new List<string>();
        int firstYear = steps[0].From / 12;
        for (int back = 1; back <= years; back++)
        {
            string year = NumberText.Bare(firstYear - back);
            RationalRange?[] parts = [.. steps.Select(step => Shifted(step, firstYear, back, amount))];
            if (!Array.TrueForAll(parts, part => part is not null))
            {
                draft.Assume(PlanAssumptionKind.YearLeftOut, year);
                continue;
            }

            used.Insert(0, year);
            for (int i = 0; i < weights.Length; i++)
                weights[i] += parts[i]!.Value;
        }

        if (used.Count == 0 || !PlanDraft.Sum(weights).IsPositive)
            return null;
        draft.Assume(PlanAssumptionKind.SeasonOfYears, [.. used]);
        return weights;
    }

    /// <summary>The same months of a reference year, whichever planned year the step is in.</summary>
    private static RationalRange? Shifted((int From, int To) step, int firstYear, int back, Func<int, int, RationalRange?> amount)
    {
        int months = 12 * ((step.From / 12) - firstYear + back);
        return amount(step.From - months, step.To - months);
    }
}
