using Indicators.Tables.Excel;

namespace Indicators.Tables.Tests.Excel;

/// <summary>Sheets of any length, a cell at a time.</summary>
[Collection(nameof(MeasuredAlone))]
public sealed class ReadCellsTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void The_cells_are_those_of_the_sheet()
    {
        File.WriteAllBytes(_path, ShownSheet.Fixture().ToBytes());
        ExcelFiles.ReadCells(_path).Should().Equal(ShownSheet.Fixture().Open().Sheets[0].Cells);
        ExcelFiles.ReadCells(_path, "底稿").Should().ContainSingle().Which.Shown.Should().Be("7");
    }

    [Fact]
    public void A_sheet_that_is_not_there_is_named()
    {
        File.WriteAllBytes(_path, ShownSheet.Fixture().ToBytes());
        var act = () => ExcelFiles.ReadCells(_path, "没有").ToList();
        act.Should().Throw<InvalidDataException>().WithMessage("*has no sheet '没有'.");
    }

    [Fact]
    public void What_is_no_packed_workbook_is_said()
    {
        File.WriteAllText(_path, "a,b\n");
        var act = () => ExcelFiles.ReadCells(_path).ToList();
        act.Should().Throw<InvalidDataException>().WithMessage("*is no .xlsx or .xlsb*");
    }

    [Fact]
    public void A_long_sheet_is_read_in_little_memory()
    {
        string row = string.Concat(Enumerable.Range(0, 20).Select(column => "<c><v>12345.678</v></c>"));
        File.WriteAllBytes(_path, new XlsxFixture().Sheet(string.Concat(Enumerable.Repeat($"<row>{row}</row>", 20_000))).ToBytes());
        long most = 0;
        int count = 0;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        foreach (SheetCell _ in ExcelFiles.ReadCells(_path))
        {
            if (++count % 50_000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        count.Should().Be(400_000);
        most.Should().BeLessThan(4 << 20);
    }
}
