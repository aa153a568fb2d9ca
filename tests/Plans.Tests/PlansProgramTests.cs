namespace Indicators.Samples.Plans.Tests;

public class PlansProgramTests
{
    /// <summary>Where the output changed on purpose: run once with INDICATORS_ACCEPT=1, which writes the files anew, and read the difference.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_table_is_printed_as_it_was_accepted(string language)
    {
        string accepted = Path.Combine(PlansProgram.Root, "tests", "Plans.Tests", "Golden", $"table.{language}.txt");
        (int exitCode, string output, string errors) = PlansProgram.Run("--lang", language);

        exitCode.Should().Be(0, errors);
        if (Environment.GetEnvironmentVariable("INDICATORS_ACCEPT") == "1")
            File.WriteAllText(accepted, output);
        output.Should().Be(File.ReadAllText(accepted));
    }

    [Fact]
    public void A_pipe_gets_no_escape_codes()
    {
        PlansProgram.Run().Output.Should().NotContain("\u001b");
    }

    [Fact]
    public void An_unknown_language_is_a_wrong_use()
    {
        (int exitCode, string output, string errors) = PlansProgram.Run("--lang", "fr");

        exitCode.Should().Be(2);
        output.Should().BeEmpty();
        errors.Should().Contain("fr");
    }

    [Fact]
    public void A_catalogue_that_is_not_there_is_named()
    {
        (int exitCode, _, string errors) = PlansProgram.Run("--catalog", "nowhere.json");

        exitCode.Should().Be(2);
        errors.Should().Contain("nowhere.json");
    }

    [Fact]
    public void A_catalogue_without_a_plan_is_unreadable_input()
    {
        (int exitCode, _, string errors) = PlansProgram.Run("--catalog", Path.Combine(PlansProgram.Root, "samples", "Plans", "catalog", "indicators.json"));

        exitCode.Should().Be(2);
        errors.Should().Contain("no plan");
    }
}
