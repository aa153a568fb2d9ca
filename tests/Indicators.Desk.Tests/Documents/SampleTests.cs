using Indicators.Tests;
using Indicators.Tests.Samples;

namespace Indicators.Desk.Tests.Documents;

/// <summary>
/// The samples: a draft on Chongqing with ten slips, as text and as a document with its comments, and one on the national plan.
/// Where an output changed on purpose: run once with INDICATORS_ACCEPT=1, which writes the files anew, and read the difference.
/// </summary>
public sealed class SampleTests
{
    private static readonly string[][] Table = [["指标", "2024年", "2025年"], ["重庆市汽车产量（万辆）", "254", "278.8"]];

    [Theory]
    [InlineData("chongqing-draft.txt", "Chongqing", "2026-06-30", "zh", "chongqing.zh.txt")]
    [InlineData("chongqing-draft.txt", "Chongqing", "2026-06-30", "en", "chongqing.en.txt")]
    [InlineData("china-draft.txt", "Plans", "2026-03-31", "zh", "china.zh.txt")]
    [InlineData("china-draft.txt", "Plans", "2026-03-31", "en", "china.en.txt")]
    public void A_draft_and_what_is_said_of_it(string draft, string catalog, string date, string language, string golden)
    {
        (int exit, string output, string error) = ToolProgram.RunIn(
            RepositoryRoot.Path, "check-text", $"samples/Desk/{draft}", "--against", $"samples/{catalog}/catalog", "--date", date, "--lang", language);
        error.Should().BeEmpty();
        exit.Should().Be(1);
        string path = RepositoryRoot.File("samples", "Desk", golden);
        if (Environment.GetEnvironmentVariable("INDICATORS_ACCEPT") == "1")
            File.WriteAllText(path, output);
        else
            output.Should().Be(File.ReadAllText(path));
    }

    [Fact]
    public void The_document_has_the_ten_slips_commented()
    {
        string[] lines = File.ReadAllLines(RepositoryRoot.File("samples", "Desk", "chongqing-draft.txt"));
        byte[] draft = WrittenDraft.Of(lines, ("5793件", "5739件"), Table, "产量按当年口径。");
        byte[] copy = DraftCommentsTests.Checked(draft);
        if (Environment.GetEnvironmentVariable("INDICATORS_ACCEPT") == "1")
        {
            File.WriteAllBytes(RepositoryRoot.File("samples", "Desk", "chongqing-draft.docx"), draft);
            File.WriteAllBytes(RepositoryRoot.File("samples", "Desk", "chongqing-checked.docx"), copy);
        }

        byte[] kept = File.ReadAllBytes(RepositoryRoot.File("samples", "Desk", "chongqing-checked.docx"));
        CommentedText.Of(copy).Should().Equal(CommentedText.Of(kept), "the document of the sample is the one that is written");
        string[] on = [.. DraftCommentsTests.Check(draft).Faults.Select(fault => fault.Literal)];
        on.Should().Equal("32193.15万元", "2.4%", "12.3%", "2513亿元", "73.8%", "12.9%", "50万辆", "254万辆", "16.9%", "26.3万人", "25%");
        CommentedText.Of(copy).Select(one => one.On).Should().Contain(on);
    }
}
