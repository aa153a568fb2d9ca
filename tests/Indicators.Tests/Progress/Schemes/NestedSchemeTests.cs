using Indicators.Progress;
using Indicators.Tests.Progress.Robustness;

namespace Indicators.Tests.Progress.Schemes;

/// <summary>What rounding leaves never changes the class of the figures as written: the schemes are asked once where it leaves one class.</summary>
public class NestedSchemeTests
{
    private const int Catalogs = 60;
    private const int Targets = 40;
    private const decimal Bound = 1e-15m;

    [Fact]
    public void The_class_is_that_of_the_figures_as_written()
    {
        int single = 0;
        for (int seed = 0; seed < Catalogs; seed++)
        {
            var random = new RandomCatalogs(seed);
            IndicatorCatalog catalog = random.Next(Targets);
            DateOnly asOf = random.AsOf();
            var rounded = new ProgressCalculator(catalog);
            var written = new ProgressCalculator(catalog, new ProgressOptions(FigureReading.Written));
            foreach (Target target in catalog.Targets)
            {
                ProgressAssessment one = rounded.Assess(target, asOf), other = written.Assess(target, asOf);
                foreach (IProgressScheme scheme in ProgressSchemes.All)
                    single += Same(rounded.Classify(one, scheme), written.Classify(other, scheme), $"{scheme.Id} of seed {seed}, {target.Id}");
            }
        }

        single.Should().BeGreaterThan(Catalogs);
    }

    private static int Same(SchemeResult? rounded, SchemeResult? written, string why)
    {
        (rounded is null).Should().Be(written is null, why);
        if (rounded is null || written is null)
            return 0;
        rounded.Classes.Should().Equal(written.Classes, why);
        rounded.Status.Should().Equal(written.Status, why);
        rounded.IsMet.Should().Be(written.IsMet, why);
        rounded.Reason.Should().Be(written.Reason, why);
        (rounded.Value.Value is null).Should().Be(written.Value.Value is null, why);
        if (rounded.Value.Value is { } number)
            Math.Abs(number - written.Value.Value!.Value).Should().BeLessThanOrEqualTo(Bound * Math.Max(1m, Math.Abs(number)), why);
        return rounded.Certain is null ? 0 : 1;
    }
}
