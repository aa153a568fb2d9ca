using System.Collections.Immutable;
using Indicators.Desk;

namespace Indicators.Tool;

/// <summary>--split: the goals of the plans over parts, with the floors and ceilings that were asked for.</summary>
internal sealed class SplitRequest(Language language, IndicatorCatalog catalog, PlanRequest request, DateOnly asOf)
{
    private readonly Dictionary<BackwardPlan, GoalSplit> _splits = [];

    public bool IsInfeasible => _splits.Values.Any(split => split.Verdict != SplitVerdict.Split);

    public GoalSplit? Of(BackwardPlan plan) => _splits.GetValueOrDefault(plan);

    public bool TryRead(ImmutableArray<BackwardPlan> plans)
    {
        if (request.Split is null)
            return request.Floors.Length + request.Ceilings.Length == 0 || Refused(language.Say("planning.limits-without-split"));
        foreach (BackwardPlan plan in plans.Where(plan => plan is { IsPlanned: true, Measure: not PlanMeasure.Growth }))
        {
            if (!TrySplit(plan))
                return false;
        }

        return true;
    }

    private bool TrySplit(BackwardPlan plan)
    {
        try
        {
            if (plan.Goal.Value?.TryToDecimal(out decimal amount) != true)
                return Refused(language.Say("planning.split-inexact", plan.Target.Id));
            Quantity step = plan.Options.RoundTo ?? new Quantity(1m, plan.Unit);
            _splits.Add(plan, GoalSplit.Of(new Quantity(amount, plan.Unit), step, Limited(PartsOf(plan))));
            return true;
        }
        catch (Exception fault) when (fault is KeyNotFoundException or ArgumentException or FormatException)
        {
            return Refused(fault.Message);
        }
    }

    private ImmutableArray<SplitPart> PartsOf(BackwardPlan plan)
    {
        string text = request.Split!;
        if (text == "children")
            return SplitParts.ByLatest(catalog, plan.Target.Series, [], asOf);
        string[] names = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return text.Contains('=', StringComparison.Ordinal)
            ? [.. names.Select(Weighted)]
            : SplitParts.ByLatest(catalog, plan.Target.Series, names, asOf);
    }

    private SplitPart Weighted(string text)
    {
        string[] sides = text.Split('=', 2);
        return sides.Length == 2 && Rational.TryParse(sides[1].TrimEnd('%'), out Rational weight)
            ? new SplitPart(sides[0], weight)
            : throw new FormatException(language.Say("planning.bad-weight", text));
    }

    private IEnumerable<SplitPart> Limited(IEnumerable<SplitPart> parts)
    {
        SplitPart[] all = [.. parts];
        Dictionary<string, Quantity> floors = LimitsOf(request.Floors, all), ceilings = LimitsOf(request.Ceilings, all);
        return all.Select(part => part with
        {
            Floor = floors.TryGetValue(part.Name, out Quantity floor) ? floor : null,
            Ceiling = ceilings.TryGetValue(part.Name, out Quantity ceiling) ? ceiling : null,
        });
    }

    private Dictionary<string, Quantity> LimitsOf(string[] texts, SplitPart[] parts)
    {
        var limits = new Dictionary<string, Quantity>(StringComparer.Ordinal);
        foreach (string text in texts)
        {
            string[] sides = text.Split('=', 2);
            if (sides.Length != 2 || !Quantity.TryParse(sides[1], catalog.Units, out Quantity quantity, out _)
                || !Array.Exists(parts, part => part.Name == sides[0]))
                throw new FormatException(language.Say("planning.bad-part-limit", text));
            limits[sides[0]] = quantity;
        }

        return limits;
    }

    private static bool Refused(string message)
    {
        Console.Error.WriteLine(PrintableText.Of(message));
        return false;
    }
}
