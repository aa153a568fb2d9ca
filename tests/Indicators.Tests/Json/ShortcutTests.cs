using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Indicators.Json;

namespace Indicators.Tests.Json;

/// <summary>What is read by shortcuts is what would be read without them.</summary>
public class ShortcutTests
{
    private static readonly string[] Before = ["", "", "", "-", "超", "超过", "约", "近", "不低于", "为", "CNY ", "+", " ", "第", "\0"];

    private static readonly string[] After =
        ["", "%", "家", "万家", "亿元", "个百分点", "件/万人", "%以上", "亿元左右", "多家", "余万元", "万多家", "头", "—5%", "/50", "成五", "万", " 家", "．5家", "\0", "5\0"];

    private static readonly string[] Digits = ["0", "1", "7565", "8.60", "0.5", "0.0", "007", "5.", ".5", "1,234", "1.2.3", "６", "999999999999999999", "1000000000000000000", "79228162514264337593543950336", "123456789.123456789"];

    [Fact]
    public void A_figure_of_known_words_is_the_figure_of_the_grammar()
    {
        var table = new FigureTable(UnitSet.Standard);
        // Twice: the first time the words are learnt, the second time they are known.
        foreach (string literal in Literals().Concat(Literals()))
            IsAsTheGrammarReads(table, literal).Should().BeTrue(literal);
    }

    [Fact]
    public void Any_number_between_known_words_is_the_figure_of_the_grammar()
    {
        var table = new FigureTable(UnitSet.Standard);
        Gen<string> literals =
            from before in Gen.Elements(Before)
            from number in ArbMap.Default.GeneratorFor<decimal>()
            from after in Gen.Elements(After)
            select before + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + after;

        Prop.ForAll(literals.ToArbitrary(), literal => IsAsTheGrammarReads(table, literal)).CheckSeeded();
    }

    [Theory]
    [InlineData("samples/Chongqing/catalog")]
    [InlineData("tests/Indicators.Tests/TestData/format-1")]
    [InlineData("tests/Indicators.Tests/TestData/catalogs/hard-statements")]
    public void A_catalogue_in_another_layout_is_the_same_catalogue(string path)
    {
        string[] names = [.. Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, path)).Order(StringComparer.Ordinal)];
        var files = names.Select(name => new CatalogFile(Path.GetFileName(name), Compact(name)));

        IndicatorCatalog compact = CatalogReader.Read(files);

        CatalogWriter.ToFiles(compact).Select(file => Encoding.UTF8.GetString(file.Utf8.Span)).Should().BeEquivalentTo(names.Select(File.ReadAllText));
    }

    [Fact]
    public void An_error_after_lines_read_by_the_shortcut_is_located_as_ever()
    {
        string good = "    { \"indicator\": \"firms\", \"subject\": \"city\", \"period\": \"2023\", \"value\": \"75甲家\" }";
        string[] lines = [.. Enumerable.Range(10, 20).Select(i => good.Replace("甲", $"{i}", StringComparison.Ordinal))];
        lines[10] = lines[10].Replace("2023", "2O23", StringComparison.Ordinal);
        string text = $"{{ \"formatVersion\": 1,\n{CatalogText.Definitions},\n\"observations\": [\n{string.Join(",\n", lines)} x\n] }}";

        // Lines 1 to 4 are the head and the definitions, line 5 opens the array.
        CatalogText.Errors(text).Select(CatalogText.Described).Should().Equal(
            $"IND0031 $.observations[10].period 16:{lines[10].IndexOf("2O23", StringComparison.Ordinal) + 1}", $"IND0004 $.observations[19] 25:{lines[19].Length + 2}");
    }

    [Fact]
    public void Places_of_lines_read_by_the_shortcut_are_those_of_the_file()
    {
        string good = "    { \"indicator\": \"firms\", \"subject\": \"city\", \"period\": \"2023\", \"value\": \"7565家\", \"note\": \"甲\" }";
        string[] lines = [.. Enumerable.Range(0, 5).Select(i => good.Replace("甲", $"甲{i}", StringComparison.Ordinal))];
        string text = $"{{ \"formatVersion\": 1,\n{CatalogText.Definitions},\n\"observations\": [\n{string.Join(",\n", lines)}, {good.Trim()}\n] }}";

        IndicatorCatalog catalog = CatalogReader.Parse(text);

        catalog.Observations.Select(observation => observation.Location!.ToString()).Should().Equal(
            "catalog.json(6,5)", "catalog.json(7,5)", "catalog.json(8,5)", "catalog.json(9,5)", "catalog.json(10,5)", $"catalog.json(10,{lines[4].Length + 3})");
        catalog.Observations[^1].Location!.Path.Should().Be("$.observations[5]");
    }

    private static IEnumerable<string> Literals() =>
        from before in Before
        from digits in Digits
        from after in After
        select before + digits + after;

    /// <summary>True where the table either leaves the literal to the grammar or reads it exactly as the grammar does.</summary>
    private static bool IsAsTheGrammarReads(FigureTable table, string literal)
    {
        if (!table.TryRead(Encoding.UTF8.GetBytes(literal), out Figure figure))
            return true;
        return Figure.TryParse(literal, UnitSet.Standard, out Figure expected, out _)
            && figure == expected && figure.Literal == expected.Literal && figure.Literal == literal.Trim()
            && figure.Unit.Equals(expected.Unit) && figure.Amount.Scale == expected.Amount.Scale;
    }

    private static byte[] Compact(string file)
    {
        byte[] utf8 = File.ReadAllBytes(file);
        return CatalogFile.IsLines(file)
            ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(utf8).Replace("{ ", "{", StringComparison.Ordinal))
            : Encoding.UTF8.GetBytes(JsonNode.Parse(utf8)!.ToJsonString());
    }
}
