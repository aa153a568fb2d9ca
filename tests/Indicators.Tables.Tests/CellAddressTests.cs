namespace Indicators.Tables.Tests;

public class CellAddressTests
{
    [Theory]
    [InlineData(7, 3, "C7")]
    [InlineData(1, 26, "Z1")]
    [InlineData(2, 27, "AA2")]
    [InlineData(1048576, 16384, "XFD1048576")]
    public void Is_written_as_spreadsheets_show_it(int row, int column, string expected) =>
        new CellAddress(row, column).ToString().Should().Be(expected);
}
