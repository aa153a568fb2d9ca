namespace Indicators.Tables.Tests.Excel;

/// <summary>One sheet with what spreadsheets do to numbers, dates, names and heads; the binary test files were made from it.</summary>
internal static class ShownSheet
{
    /// <summary>What stands in each cell of column B: format, stored value, what is shown.</summary>
    public static (string Format, string Stored, string Shown)[] Numbers { get; } =
    [
        ("###\\ ###\\ ##0", "1234567", "1 234 567"),
        ("0.0%", "0.36149", "36.1%"),
        ("0!.0,\"万\"", "12749.9", "1.3万"),
        ("0\\.0,\"万\"", "12749.9", "1.3万"),
        ("0", "3754.3253686617772", "3754"),
        ("#,##0.00", "-1234.565", "-1,234.57"),
        ("0.00_);[Red](0.00)", "-0.36", "(0.36)"),
        ("0.0\"亿元\"", "8.6", "8.6亿元"),
        ("0.0", "0.30000000000000004", "0.3"),
        ("[>=10000]0!.0,\"万\";0", "12749.9", "1.3万"),
    ];

    public static XlsxFixture Fixture()
    {
        var fixture = new XlsxFixture { Indent = 2, Texts = "<si><t>总  计</t></si><si><t xml:space=\"preserve\">  #浦东新区</t></si>" };
        foreach ((string format, _, _) in Numbers)
            fixture.Formats.Add(format);
        fixture.Formats.AddRange(["yyyy\"年\"m\"月\"", "General"]);
        var rows = new System.Text.StringBuilder();
        for (int number = 1; number <= Numbers.Length; number++)
            rows.Append($"<row r=\"{number}\"><c r=\"A{number}\" t=\"s\"><v>{number % 2}</v></c><c r=\"B{number}\" s=\"{number}\"><v>{Numbers[number - 1].Stored}</v></c></row>");
        rows.Append($"<row r=\"12\"><c r=\"A12\" s=\"{Numbers.Length + 1}\"><v>43942</v></c><c r=\"B12\" t=\"inlineStr\"><is><t>765.67</t></is></c><c r=\"C12\"><v>0.30000000000000004</v></c><c r=\"D12\" t=\"b\"><v>1</v></c></row>");
        return fixture.Sheet(rows.ToString(), "表1", behind: "<mergeCells count=\"1\"><mergeCell ref=\"A14:C15\"/></mergeCells>")
            .Sheet("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>", "底稿", "hidden");
    }
}
