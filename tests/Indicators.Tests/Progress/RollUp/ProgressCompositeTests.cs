using FsCheck;
using FsCheck.Fluent;
using Indicators.Progress;

namespace Indicators.Tests.Progress.RollUp;

public class ProgressCompositeTests
{
    private static Gen<ProgressComposite> Composites =>
        (from value in Gen.Choose(-300, 900)
         from weight in Gen.Choose(1, 40)
         from absent in Gen.Elements(true, false, false)
         select ProgressComposite.Of(absent ? default : new Measure(value / 7m, (value - 1) / 7m, null), weight / 8m))
        .ListOf().Select(list => list.Aggregate(ProgressComposite.Empty, (sum, one) => sum.Merge(one)));

    [Fact]
    public void The_mean_is_weighted_and_says_what_it_covers()
    {
        ProgressComposite composite = ProgressComposite.Of(Measure.Exactly(0.5m), 3m).Merge(ProgressComposite.Of(Measure.Exactly(1m))).Merge(ProgressComposite.Of(default, 4m));
        composite.Mean.Should().Be(Measure.Exactly(0.625m));
        (composite.Assessed, composite.Total, composite.AssessedWeight, composite.TotalWeight, composite.Coverage).Should().Be((2, 3, 4m, 8m, 0.5m));
    }

    [Fact]
    public void An_end_that_one_member_lacks_the_mean_lacks()
    {
        ProgressComposite composite = ProgressComposite.Of(new Measure(null, 0.8m, null)).Merge(ProgressComposite.Of(Measure.Exactly(0.4m)));
        composite.Mean.Should().Be(new Measure(null, 0.6m, null));
    }

    [Fact]
    public void Nothing_covered_has_no_mean()
    {
        ProgressComposite.Of(default).Mean.IsAbsent.Should().BeTrue();
        ProgressComposite.Empty.Coverage.Should().BeNull();
    }

    [Fact]
    public void Merging_is_associative_and_commutative_with_nothing_as_identity() =>
        Prop.ForAll((from a in Composites from b in Composites from c in Composites select (a, b, c)).ToArbitrary(), t =>
        {
            t.a.Merge(t.b).Merge(t.c).Should().Be(t.a.Merge(t.b.Merge(t.c)));
            t.a.Merge(t.b).Should().Be(t.b.Merge(t.a));
            t.a.Merge(ProgressComposite.Empty).Should().Be(t.a);
        }).CheckSeeded();
}
