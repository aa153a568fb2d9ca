using System.Collections.Immutable;
using System.Numerics;

namespace Indicators.Desk;

/// <summary>
/// A goal split over parts so that the parts make the whole exactly (任务分解): by weights, with floors and ceilings, in whole steps.
/// </summary>
/// <remarks>
/// <para>Shares: one factor λ for all, each part takes its weight times λ, but not less than its floor and not more than its ceiling;
/// λ is the one with which the parts make the whole. It exists and is the only one where floors do not exceed the whole and
/// ceilings do not fall short of it; otherwise the split is infeasible and <see cref="Margin"/> says by how much.</para>
/// <para>Rounding: the method of largest remainders. Each share is cut down to whole steps; the steps left over go one each to the
/// largest remainders, of equal ones to the larger share, of equal shares to the part given first. Floors are rounded up and
/// ceilings down to whole steps before, so that no rounding breaks them.</para>
/// </remarks>
/// <example><code>
/// GoalSplit split = GoalSplit.Of(Quantity.Parse("600家"), Quantity.Parse("1家"),
/// [new("central", Rational.FromDecimal(7110)), new("new districts", Rational.FromDecimal(4640)), new("two groups",
/// Rational.FromDecimal(1060), Floor: Quantity.Parse("60家"))]);
/// </code></example>
public sealed class GoalSplit
{
    private GoalSplit(Quantity whole, Quantity step) => (Whole, Step) = (whole, step);

    /// <summary>What is split.</summary>
    public Quantity Whole { get; }

    /// <summary>The steps amounts are whole numbers of.</summary>
    public Quantity Step { get; }

    /// <summary>The parts with what they take, in the order given; empty where it is infeasible.</summary>
    public ImmutableArray<SplitShare> Shares { get; private set; } = [];

    /// <summary>Whether it can be done.</summary>
    public SplitVerdict Verdict { get; private set; }

    /// <summary>
    /// By how much it cannot, in the unit of <see cref="Whole"/>: floors beyond the whole, ceilings short of it, what is no whole step;
    /// zero where it can.
    /// </summary>
    public Rational Margin { get; private set; }

    /// <summary>Splits an amount over parts.</summary>
    /// <param name="whole">The amount, not below zero.</param>
    /// <param name="step">The steps it is split in, above zero, of its dimension: 1家, 0.01亿元.</param>
    /// <param name="parts">The parts; at least one, each with its own name.</param>
    /// <exception cref="ArgumentException">There is no part, two have one name, a weight or the whole is below zero, or a quantity is of
    /// another dimension.</exception>
    public static GoalSplit Of(Quantity whole, Quantity step, params IEnumerable<SplitPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        SplitPart[] all = [.. parts];
        Check(whole, step, all);
        var split = new GoalSplit(whole, step);
        Rational one = step.RationalIn(whole.Unit), total = Rational.FromDecimal(whole.Amount) / one;
        Rational[] floors = [.. all.Select(part => part.Floor is { } floor
            ? RoundedUp(floor.RationalIn(whole.Unit) / one)
            : Rational.Zero)];
        Rational?[] ceilings = [.. all.Select(part => part.Ceiling is { } ceiling
            ? RoundedDown(ceiling.RationalIn(whole.Unit) / one)
            : (Rational?)null)];
        (split.Verdict, Rational margin) = VerdictOf(total, floors, ceilings, all);
        split.Margin = margin * one;
        if (split.Verdict == SplitVerdict.Split)
            split.Shares = [.. Lay(all, total, floors, ceilings, one)];
        return split;
    }

    /// <summary>The split as text: a line a part, the sum, the method.</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return SplitWriter.Text(this, language);
    }

    /// <summary>The text in Chinese.</summary>
    public override string ToString() => ToText(Language.Chinese);

    private static void Check(Quantity whole, Quantity step, SplitPart[] parts)
    {
        if (parts.Length == 0)
            throw new ArgumentException("A goal is split over at least one part.", nameof(parts));
        if (whole.Sign < 0)
            throw new ArgumentException($"'{whole}' is below zero; split what is to be reached, not what is to fall.", nameof(whole));
        if (step.Sign <= 0 || step.Dimension != whole.Dimension)
            throw new ArgumentException($"'{step}' is no step for '{whole}'; give a quantity above zero of its dimension.", nameof(step));
        if (parts.FirstOrDefault(part => part.Weight.Sign < 0) is { } negative)
            throw new ArgumentException(
                $"The weight of '{negative.Name}' is below zero ({negative.Weight}); give zero or more.", nameof(parts));
        if (parts.GroupBy(part => part.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"Two parts are called '{twice.Key}'; names tell parts apart.", nameof(parts));
        if (parts.FirstOrDefault(part => IsOfOther(part.Floor, whole) || IsOfOther(part.Ceiling, whole)) is { } other)
            throw new ArgumentException($"Floor or ceiling of '{other.Name}' is of another dimension than '{whole}'.", nameof(parts));
    }

    private static bool IsOfOther(Quantity? limit, Quantity whole) => limit is { } known && known.Dimension != whole.Dimension;

    private static (SplitVerdict Verdict, Rational Margin) VerdictOf(
        Rational total, Rational[] floors, Rational?[] ceilings, SplitPart[] parts)
    {
        if (!total.IsInteger)
            return (SplitVerdict.NoWholeSteps, total - RoundedDown(total));
        Rational least = Sum(floors);
        if (least > total)
            return (SplitVerdict.FloorsExceedWhole, least - total);
        for (int i = 0; i < parts.Length; i++)
        {
            if (ceilings[i] is { } ceiling && ceiling < floors[i])
                return (SplitVerdict.FloorAboveCeiling, floors[i] - ceiling);
        }

        // A part of no weight takes its floor and no more, whatever its ceiling.
        bool isOpen = parts.Index().Any(part => part.Item.Weight.Sign > 0 && ceilings[part.Index] is null);
        Rational most = Sum(parts.Select((part, i) => part.Weight.Sign > 0 ? ceilings[i] ?? total : floors[i]));
        return isOpen || most >= total ? (SplitVerdict.Split, Rational.Zero) : (SplitVerdict.CeilingsFallShort, total - most);
    }

    private static IEnumerable<SplitShare> Lay(SplitPart[] parts, Rational total, Rational[] floors, Rational?[] ceilings, Rational one)
    {
        Rational factor = FactorOf(parts, total, floors, ceilings);
        Rational[] exact = [.. parts.Select((part, i) => Held(part.Weight * factor, floors[i], ceilings[i]))];
        BigInteger[] steps = LargestRemainder.Of(exact, total.Numerator);
        for (int i = 0; i < parts.Length; i++)
        {
            Rational amount = Rational.Create(steps[i], BigInteger.One);
            yield return new SplitShare(
                parts[i], exact[i] * one, (amount * one).ToDecimal(), floors[i].Sign > 0 && parts[i].Weight * factor < floors[i],
                ceilings[i] is { } ceiling && parts[i].Weight * factor > ceiling, amount > exact[i]);
        }
    }

    /// <summary>
    /// The factor with which the parts make the whole: their sum rises with it in straight pieces, whose joints are where a part leaves
    /// its floor or meets its ceiling.
    /// </summary>
    private static Rational FactorOf(SplitPart[] parts, Rational total, Rational[] floors, Rational?[] ceilings)
    {
        var joints = new SortedSet<Rational> { Rational.Zero };
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i].Weight.Sign == 0)
                continue;
            joints.Add(floors[i] / parts[i].Weight);
            if (ceilings[i] is { } ceiling)
                joints.Add(ceiling / parts[i].Weight);
        }

        Rational SumAt(Rational factor) => Sum(parts.Select((part, i) => Held(part.Weight * factor, floors[i], ceilings[i])));
        Rational start = joints.Where(joint => SumAt(joint) <= total).DefaultIfEmpty(Rational.Zero).Max();
        Rational slope = Sum(parts.Where((part, i) => part.Weight * start >= floors[i]
            && (ceilings[i] is null || part.Weight * start < ceilings[i])).Select(part => part.Weight));
        return slope.Sign == 0 ? start : start + ((total - SumAt(start)) / slope);
    }

    private static Rational Held(Rational value, Rational floor, Rational? ceiling)
    {
        Rational held = value < floor ? floor : value;
        return ceiling is { } most && held > most ? most : held;
    }

    private static Rational Sum(IEnumerable<Rational> numbers) => numbers.Aggregate(Rational.Zero, (sum, each) => sum + each);

    private static Rational RoundedUp(Rational value) => Rational.Create(LargestRemainder.Ceiling(value), BigInteger.One);

    private static Rational RoundedDown(Rational value) => Rational.Create(LargestRemainder.Floor(value), BigInteger.One);
}
