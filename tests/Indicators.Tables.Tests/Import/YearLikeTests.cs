namespace Indicators.Tables.Tests;

/// <summary>Numbers that look like years are figures where figures stand, and heads where heads stand.</summary>
public class YearLikeTests
{
    [Theory]
    [InlineData("指标|单位|2022年\n粮食|吨|1800\n油料|吨|2010\n棉花|吨|5000", 3)]
    [InlineData("指标|单位|2022年\n粮食|吨|2010\n油料|吨|2011\n棉花|吨|2012", 3)]
    [InlineData("指标|单位|2021年|2022年\n粮食|吨|1800|1850\n油料|吨|2010|2020\n棉花|吨|5000|5100", 6)]
    [InlineData("指标|2022年（吨）|备注\n粮食|1800|快报\n油料|2010|快报\n棉花|5000|快报", 3)]
    [InlineData("地区|年份|指标|数值（万人）\n北京市|2018年|常住人口|1800\n北京市|2019年|常住人口|2010\n天津市|2019年|常住人口|3000", 3)]
    [InlineData("年份|户数（户）|村数（个）\n2010|2010|2011\n2011|2012|2013\n2012|5000|2010", 6)]
    public void Among_numbers_a_number_of_four_digits_is_one(string table, int count)
    {
        string[] lines = Imported.Lines(Table.Sheet(table), "subject=某市");
        lines.Should().HaveCount(count);
        if (table.Contains("2022", StringComparison.Ordinal))
            lines.Should().OnlyContain(line => line.Contains("| 2022 |", StringComparison.Ordinal) || line.Contains("| 2021 |", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("指标|单位|2022年\n粮食|吨|1800\n油料|吨|7.8S\n棉花|吨|5000\n糖料|吨|见附表\n茶叶|吨|1", 3, 2)]
    [InlineData("2022年人口（人）\n地区|常住人口\n甲县|18\n乙县|7.8S\n丙县|50\n丁县|约五成\n戊县|3", 3, 2)]
    public void A_row_whose_only_figure_cannot_be_read_is_no_head_of_those_below_it(string table, int read, int refused)
    {
        Sheet sheet = Table.Sheet(table);
        Imported.Lines(sheet, "subject=某市").Should().HaveCount(read);
        Imported.Problems(sheet, "subject=某市").Should().HaveCount(refused).And.OnlyContain(problem => problem.StartsWith("IND6301", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("指标|单位|2015|2016\n粮食|吨|1800|5\n油料|吨|1801|6\n指标|单位|2017|2018\n粮食|吨|1800|7")]
    [InlineData("指标|单位|2015|2016\n粮食|吨|1800|5\n油料|吨|1801|6\n||2017|2018\n粮食|吨|1800|7")]
    public void A_row_of_years_under_a_head_or_a_blank_corner_opens_another_table(string table) =>
        Imported.Lines(Table.Sheet(table), "subject=某市")[^2..].Should().Equal("粮食 | 某市 | 2017 | 1800吨 @C5", "粮食 | 某市 | 2018 | 7吨 @D5");
}
