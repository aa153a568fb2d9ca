using FsCheck;
using FsCheck.Xunit;

namespace Indicators.Desk.Tests.Plans;

public sealed class GoalSplitTests
{
    /// <summary>The first apportionment of the United States by the census of 1790, as Hamilton's method gives it for 60 seats (electowiki.org, "Hamilton method").</summary>
    private static readonly (string State, int People, int Seats)[] States =
    [
        ("Virginia", 630560, 11), ("Massachusetts", 475327, 8), ("Pennsylvania", 432879, 7), ("North Carolina", 353523, 6), ("New York", 331589, 6),
        ("Maryland", 278514, 5), ("Connecticut", 236841, 4), ("South Carolina", 206236, 3), ("New Jersey", 179570, 3), ("New Hampshire", 141822, 2),
        ("Vermont", 85533, 1), ("Georgia", 70835, 1), ("Kentucky", 68705, 1), ("Rhode Island", 68446, 1), ("Delaware", 55540, 1),
    ];

    [Fact]
    public void Seats_of_1790_go_to_the_largest_remainders()
    {
        GoalSplit split = GoalSplit.Of(Quantity.Parse("60个"), Quantity.Parse("1个"), States.Select(state => new SplitPart(state.State, Rational.FromDecimal(state.People))));

        split.Shares.Select(share => share.Amount).Should().Equal(States.Select(state => (decimal)state.Seats));
        split.Shares.Where(share => share.HasRemainder).Select(share => share.Part.Name).Should().Equal(
            "Virginia", "Massachusetts", "North Carolina", "New York", "Maryland", "Connecticut", "New Jersey", "Delaware");
    }

    [Fact]
    public void Of_equal_remainders_the_larger_share_comes_first_then_the_one_given_first()
    {
        Amounts("3家", Part("a", 1), Part("b", 1)).Should().Equal(2m, 1m);
        Amounts("4家", Part("a", 1), Part("b", 3), Part("c", 1), Part("d", 3)).Should().Equal([0m, 2m, 0m, 2m], "of shares of 0.5, 1.5, 0.5 and 1.5 the larger come first");
    }

    [Fact]
    public void A_floor_is_kept_and_the_others_share_what_it_takes()
    {
        GoalSplit split = Split("100家", Part("a", 80), Part("b", 15), Part("c", 5) with { Floor = Quantity.Parse("10家") });

        split.Shares.Select(share => share.Exact).Should().Equal(Rational.Create(90 * 80, 95), Rational.Create(90 * 15, 95), Rational.FromDecimal(10m));
        split.Shares.Select(share => share.Amount).Should().Equal(76m, 14m, 10m);
        split.Shares[2].IsAtFloor.Should().BeTrue();
    }

    [Fact]
    public void A_ceiling_gives_its_rest_to_the_others()
    {
        GoalSplit split = Split("100家", Part("a", 80) with { Ceiling = Quantity.Parse("50家") }, Part("b", 15), Part("c", 5));

        split.Shares.Select(share => share.Amount).Should().Equal(50m, 38m, 12m);
        split.Shares[0].IsAtCeiling.Should().BeTrue();
    }

    [Fact]
    public void Steps_may_be_fractions_of_the_unit() =>
        GoalSplit.Of(Quantity.Parse("1亿元"), Quantity.Parse("0.01亿元"), Part("a", 1), Part("b", 1), Part("c", 1)).Shares.Select(share => share.Amount).Should().Equal(0.34m, 0.33m, 0.33m);

    [Fact]
    public void Infeasible_says_by_how_much()
    {
        GoalSplit floors = Split("100家", Part("a", 1) with { Floor = Quantity.Parse("70家") }, Part("b", 1) with { Floor = Quantity.Parse("40家") });
        (floors.Verdict, floors.Margin).Should().Be((SplitVerdict.FloorsExceedWhole, Rational.FromDecimal(10m)));
        GoalSplit ceilings = Split("100家", Part("a", 1) with { Ceiling = Quantity.Parse("30家") }, Part("b", 1) with { Ceiling = Quantity.Parse("40家") });
        (ceilings.Verdict, ceilings.Margin).Should().Be((SplitVerdict.CeilingsFallShort, Rational.FromDecimal(30m)));
        GoalSplit parts = GoalSplit.Of(Quantity.Parse("1.005亿元"), Quantity.Parse("0.01亿元"), Part("a", 1));
        (parts.Verdict, parts.Margin).Should().Be((SplitVerdict.NoWholeSteps, Rational.FromDecimal(0.005m)));
        Split("10家", Part("a", 1) with { Floor = Quantity.Parse("6家"), Ceiling = Quantity.Parse("5家") }, Part("b", 1)).Verdict.Should().Be(SplitVerdict.FloorAboveCeiling);
        Split("10家", Part("a", 0), Part("b", 0)).Verdict.Should().Be(SplitVerdict.CeilingsFallShort, "parts without weight take nothing");
        floors.ToText(Language.English).Should().Contain("exceed the whole by");
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        FluentActions.Invoking(() => Split("10家")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Split("10家", Part("a", -1))).Should().Throw<ArgumentException>().WithMessage("*'a'*below zero*");
        FluentActions.Invoking(() => Split("10家", Part("a", 1), Part("a", 1))).Should().Throw<ArgumentException>().WithMessage("*'a'*");
        FluentActions.Invoking(() => Split("10家", Part("a", 1) with { Floor = Quantity.Parse("1亿元") })).Should().Throw<ArgumentException>();
    }

    [Property(Replay = "4049,8097")]
    public void Parts_make_the_whole_within_floors_and_ceilings(PositiveInt whole, NonNegativeInt[] weights, byte floors, byte ceilings)
    {
        SplitPart[] parts = [.. weights.Append(new NonEmptyWeight(1).Get).Select((weight, i) => new SplitPart("p" + i, Rational.FromDecimal(weight.Get))
        {
            Floor = (floors >> (i % 8) & 1) == 1 ? new Quantity(i % 4, StandardUnits.Enterprise) : null,
            Ceiling = (ceilings >> (i % 8) & 1) == 1 ? new Quantity((i % 4) + 3, StandardUnits.Enterprise) : null,
        })];
        GoalSplit split = GoalSplit.Of(new Quantity(whole.Get, StandardUnits.Enterprise), new Quantity(1m, StandardUnits.Enterprise), parts);
        if (split.Verdict != SplitVerdict.Split)
        {
            (split.Margin > Rational.Zero).Should().BeTrue();
            return;
        }

        split.Shares.Sum(share => share.Amount).Should().Be(whole.Get);
        foreach (SplitShare share in split.Shares)
        {
            share.Amount.Should().BeInRange(share.Part.Floor?.Amount ?? 0m, share.Part.Ceiling?.Amount ?? decimal.MaxValue);
            (share.Exact - Rational.FromDecimal(share.Amount)).Should().Match<Rational>(gap => gap < Rational.One && gap > -Rational.One);
        }
    }

    private static decimal[] Amounts(string whole, params SplitPart[] parts) => [.. Split(whole, parts).Shares.Select(share => share.Amount)];

    private static GoalSplit Split(string whole, params SplitPart[] parts) => GoalSplit.Of(Quantity.Parse(whole), Quantity.Parse("1家"), parts);

    private static SplitPart Part(string name, int weight) => new(name, Rational.FromDecimal(weight));

    private readonly record struct NonEmptyWeight(int Value)
    {
        public NonNegativeInt Get => NonNegativeInt.NewNonNegativeInt(Value);
    }
}
