namespace Indicators.Docs.Tests;

/// <summary>
/// Every C# block of every page compiles exactly as it is printed. One behind <c>csharp</c> is run too, and prints what its comments say;
/// <c>cs</c> is for what needs a file, a database or a server of the reader's, <c>cs web</c> for a web project.
/// </summary>
public class SnippetTests
{
    public static TheoryData<Block> All => [.. Blocks()];

    public static TheoryData<Block> Run => [.. Blocks().Where(block => block.Language == "csharp")];

    [Theory]
    [MemberData(nameof(All))]
    public void A_block_compiles_as_printed(Block block) => new Snippet(block).Errors().Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Run))]
    public void A_block_prints_what_it_says(Block block)
    {
        var snippet = new Snippet(block);
        snippet.Said.Should().NotBeEmpty("{0} is run, so it says what it prints", block);
        snippet.Run().Should().Equal(snippet.Said);
    }

    [Fact]
    public void The_pages_have_blocks_to_hold() => Blocks().Should().HaveCountGreaterThan(30);

    [Theory]
    [InlineData("Figure figure = 1;")]
    [InlineData("using Indicators;\nConsole.WriteLine(Figure.Pars(\"1家\"));")]
    public void A_block_that_does_not_compile_is_found(string text) =>
        new Snippet(new Block("page.md", 1, "cs", text)).Errors().Should().NotBeEmpty();

    private static IEnumerable<Block> Blocks() => Repository.Pages.Where(page => page != "CHANGELOG.md").SelectMany(Block.Of).Where(block => block.Language is "csharp" or "cs" or "cs web");
}
