namespace Indicators.Tables.Tests;

/// <summary>Numbers as they are shown, numbers kept as text, marks, words.</summary>
public class FigureTests
{
    private static ImportReport Of(params SheetCell[] figures)
    {
        List<SheetCell> cells = [new(new(1, 1), CellKind.Text, "指标"), new(new(1, 2), CellKind.Text, "2019年")];
        foreach (SheetCell figure in figures)
        {
            cells.Add(new(new(figure.Address.Row, 1), CellKind.Text, $"人口{figure.Address.Row}（人）"));
            cells.Add(figure);
        }

        return Imported.Report(new Sheet("a.xls", "S", cells, []), "subject=中国");
    }

    private static ImportReport Text(string text) => Of(new SheetCell(new(2, 2), CellKind.Text, text));

    [Theory]
    [InlineData("3754.3253686617772", "3754", "0", "3754人", "stored: 3754.3253686617772")]
    [InlineData("12.1124", "12.11", "0.00", "12.11人", "stored: 12.1124")]
    [InlineData("1234.5", "1,234.50", "#,##0.00", "1234.50人", null)]
    [InlineData("6340.5", "6 340.50", "###\\ ###\\ ##0.00", "6340.50人", null)]
    [InlineData("12749.9", "1.3万", "0!.0,\"万\"", "1.3万人", null)]
    [InlineData("0", "0", null, "0人", null)]
    [InlineData("1.2999999999999972", "1.2999999999999972", null, "1.3人", null)]
    [InlineData("0.30000000000000004", "0.30000000000000004", null, "0.3人", null)]
    public void A_number_is_what_its_format_shows(string stored, string shown, string? format, string literal, string? note)
    {
        Observation observation = Of(Table.Number(2, 2, stored, shown, format)).Catalog.Observations.Should().ContainSingle().Subject;
        (observation.Figure.ToString(), observation.Note).Should().Be((literal, note));
    }

    [Theory]
    [InlineData("66", "0.0000000000000000000000000001")]
    [InlineData("0.0000000000000000000000000001", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335", "1%")]
    public void Numbers_at_the_ends_of_decimals_are_read_or_told(string stored, string shown)
    {
        ImportReport report = Of(Table.Number(2, 2, stored, shown));
        (report.Catalog.Observations.Count + report.Diagnostics.Length).Should().BePositive();
    }

    [Fact]
    public void A_percentage_is_its_cells_own_unit_and_contradicts_a_head_of_persons()
    {
        ImportReport report = Of(Table.Number(2, 2, "0.361", "36.1%", "0.0%"));
        report.Catalog.Observations.Should().BeEmpty();
        report.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6311");
        Imported.Lines(new Sheet("a.xls", "S",
        [
            new(new(1, 1), CellKind.Text, "指标"), new(new(1, 2), CellKind.Text, "2019年"), new(new(2, 1), CellKind.Text, "城镇化水平"), Table.Number(2, 2, "0.361", "36.1%", "0.0%"),
        ], []), "subject=中国").Should().Equal("城镇化水平 | 中国 | 2019 | 36.1% @B2");
    }

    [Fact]
    public void A_format_that_divides_without_saying_so_is_refused() =>
        Of(Table.Number(2, 2, "12749900", "12750", "0,")).Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6304");

    [Theory]
    [InlineData("765.67", "765.67人", null)]
    [InlineData(" 765.67\t", "765.67人", null)]
    [InlineData("1,234,567", "1234567人", null)]
    [InlineData("11 158", "11158人", null)]
    [InlineData("621 89", "62189人", "IND6306")]
    [InlineData("10. 15", "10.15人", "IND6306")]
    [InlineData("10．89", "10.89人", "IND6307")]
    [InlineData("１２３", "123人", "IND6307")]
    [InlineData("（12.5）", "-12.5人", null)]
    [InlineData("△3.2", "-3.2人", null)]
    [InlineData("－3.0", "-3.0人", null)]
    [InlineData("−3.0", "-3.0人", null)]
    public void A_number_kept_as_text_is_read_and_what_is_odd_is_told(string text, string literal, string? warning)
    {
        ImportReport report = Text(text);
        report.Catalog.Observations.Should().ContainSingle().Which.Figure.ToString().Should().Be(literal);
        report.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal(warning is null ? [] : [warning]);
    }

    [Theory]
    [InlineData("7.8S")]
    [InlineData("4.9T")]
    [InlineData("12 34 56")]
    [InlineData("1,23,4")]
    [InlineData("约五成")]
    [InlineData("见附表")]
    [InlineData("(12")]
    [InlineData("1.2.3")]
    public void What_is_neither_number_nor_mark_is_refused_by_its_cell_and_the_rest_kept(string text)
    {
        ImportReport report = Of(new SheetCell(new(2, 2), CellKind.Text, text), new SheetCell(new(3, 2), CellKind.Text, "5"));
        report.Catalog.Observations.Should().ContainSingle().Which.At.Should().EndWith("B3");
        report.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Id == "IND6301" && d.Location!.Path == "S!B2");
        report.IsComplete.Should().BeFalse();
    }

    [Theory]
    [InlineData("…", "below-unit")]
    [InlineData("……", "below-unit")]
    [InlineData("-", "missing")]
    [InlineData("－", "missing")]
    [InlineData("—", "missing")]
    [InlineData("*", "confidential")]
    [InlineData("****", "confidential")]
    [InlineData(":", "missing")]
    [InlineData(".", "missing")]
    [InlineData("NA", "missing")]
    [InlineData("NaN", "missing")]
    [InlineData("N/A", "not-applicable")]
    [InlineData("NReq", "not-applicable")]
    public void A_mark_is_no_zero(string mark, string meaning)
    {
        ImportReport report = Of(new SheetCell(new(2, 2), CellKind.Text, mark), new SheetCell(new(3, 2), CellKind.Text, "0"));
        report.Catalog.Observations.Should().ContainSingle().Which.Figure.ToString().Should().Be("0人");
        report.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Id == "IND6308" && d.Arguments[3] == meaning && d.Severity == DiagnosticSeverity.Information);
    }

    [Fact]
    public void Two_marks_in_one_file_may_mean_different_things_and_a_person_may_say_what()
    {
        Sheet sheet = Table.Csv("指标|2019年\n户数（户）|x1\n人口（人）|…");
        Imported.Problems(sheet, "subject=中国").Should().Equal("IND6301 B2");
        ImportReport report = Imported.Report(sheet, "subject=中国", "mark:x1=confidential", "mark:…=missing");
        report.Diagnostics.Select(d => $"{d.Arguments[0]} {d.Arguments[3]}").Should().Equal("x1 confidential", "… missing");
    }

    [Fact]
    public void Errors_and_formulas_without_results_are_refused_by_their_cells() =>
        Of(new SheetCell(new(2, 2), CellKind.Error, "#REF!"), new SheetCell(new(3, 2), CellKind.Uncalculated, ""), new SheetCell(new(4, 2), CellKind.Text, "1"), new SheetCell(new(5, 2), CellKind.Text, "2"))
            .Diagnostics.Select(d => $"{d.Id} {d.Location!.Path}").Should().Equal("IND6302 S!B2", "IND6303 S!B3");

    [Fact]
    public void Commas_are_decimals_where_the_file_says_so_and_asked_for_where_nothing_tells()
    {
        Sheet Of(char? mark) => new("a.csv", "", Table.Csv("Jahr|Ärzte (人)\n2019|1.613\n2020|12,5").Cells, []) { DecimalMark = mark };
        Imported.Lines(Of(','), "subject=Berlin").Should().Equal("Ärzte | Berlin | 2019 | 1613人 @B2", "Ärzte | Berlin | 2020 | 12.5人 @B3");
        Imported.Questions(Of(null), "subject=Berlin").Should().Contain("decimal-mark");
        Imported.Lines(Of(null), "subject=Berlin", "decimal-mark=,").Should().HaveCount(2);
    }

    [Fact]
    public void Where_every_cell_is_refused_the_cells_are_told_and_not_that_there_is_no_table() =>
        Imported.Problems(Table.Sheet("""
            某区2014年户数
            街道|户数（户）|人口（人）
            甲街道|1O23|4l2
            乙街道|45..7|7.8S
            """)).Should().Equal("IND6301 Sheet1!B3", "IND6301 Sheet1!C3", "IND6301 Sheet1!B4", "IND6301 Sheet1!C4");
}
