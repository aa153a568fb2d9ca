
namespace Indicators.Prose.Tests;

/// <summary>
/// A figure is read whole or not at all. Every text of the corpus is wrapped, and its numbers are broken by what pages and
/// scans break them with: what still comes out says what it said before.
/// </summary>
public sealed class WholeOrRefusedTests
{
    private static readonly (string Text, DateOnly? Date)[] Texts = [.. CorpusTexts.All()];

    [Theory]
    [InlineData(20)]
    [InlineData(33)]
    [InlineData(40)]
    [InlineData(60)]
    public void A_wrapped_text_says_what_it_said(int width)
    {
        Check(text => [Perturbation.Wrapped(text, width)], 0.98);
        Check(text => [Perturbation.WrappedInColumns(text, width)], 0.98);
    }

    [Fact]
    public void Zero_width_characters_tags_and_footnotes_change_nothing() => Check(Perturbation.NoiseOf, 0.98);

    [Fact]
    public void Spaces_between_digits_change_no_number() => Check(Perturbation.SpacesOf, 0.90);

    private static void Check(Func<string, IEnumerable<Perturbation>> perturb, double survivors)
    {
        foreach (IGrouping<string, (string Name, Survival Survival)> kind in Texts
            .SelectMany(text => perturb(text.Text).Select(made => (made.Name, Survival.Of(text.Text, made, text.Date)))).GroupBy(made => made.Name))
        {
            kind.SelectMany(made => made.Survival.Changed).Should().BeEmpty(kind.Key);
            // A paragraph whose last line is as long as the width cannot be told from one that goes on, and hands its period down to the claims of the next.
            kind.SelectMany(made => made.Survival.OtherPeriods).Should().HaveCountLessThanOrEqualTo(4, kind.Key);
            double share = (double)kind.Sum(made => made.Survival.Survivors) / kind.Sum(made => made.Survival.Claims);
            share.Should().BeGreaterThan(survivors, kind.Key);
        }
    }
}
