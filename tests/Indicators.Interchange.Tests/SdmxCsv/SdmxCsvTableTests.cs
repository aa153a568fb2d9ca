using System.Text;

namespace Indicators.Interchange.Tests;

/// <summary>A message as the table it is: rewritten it is the same, its cells parted as the guide says.</summary>
public sealed class SdmxCsvTableTests
{
    [Theory]
    [InlineData("STRUCTURE[;],STRUCTURE_ID,ACTION,DIM_1,OBS_VALUE,ATTR_1[en;fr],UPDATED\ndataflow,X:F(1.0),I,A,12.4,\"en:Value \"\"X\"\";fr:Valeur \"\"X\"\"\",2021\n")]
    [InlineData("STRUCTURE[|];STRUCTURE_ID;ACTION;SERIES_KEY;OBS_KEY;DIM_1: One;OBS_VALUE: Value\ndataflow;X:F(1.0): Flow;I;A;A.2014;A: Value A;12,40\n")]
    [InlineData("DATAFLOW,DIM_1,OBS_VALUE\nX:F(1.0), A ,NaN\nX:F(1.0),\"a,b\",\"line\nbreak\"\n")]
    [InlineData("STRUCTURE,STRUCTURE_ID,ACTION,D,V\ndataflow,X:F,D,,\ndataflow,X:F,M,~,#N/A\n")]
    public void Rewriting_what_was_read_gives_the_same_table(string text)
    {
        using var output = new MemoryStream();
        using (var reader = new SdmxCsvReader(Stream(text), "a.csv", one => throw new InvalidOperationException(one.ToString())))
        using (var writer = new SdmxCsvWriter(output, reader))
        {
            while (reader.Read())
                writer.Write(reader);
        }

        Encoding.UTF8.GetString(output.ToArray()).Should().Be(text);
    }

    [Fact]
    public void Cells_of_several_values_are_parted()
    {
        using var reader = new SdmxCsvReader(
            Stream("STRUCTURE[;],STRUCTURE_ID,ACTION,D,A[],B[en;fr],C[en;fr]\ndataflow,X:F,I,x,P;Q;\"R;S\",en:Value;fr:Valeur,\"\"\"en:a;fr:b\"\";\"\"en:c\"\"\"\n".Replace("P;Q;\"R;S\"", "\"P;Q;\"\"R;S\"\"\"", StringComparison.Ordinal)), "a.csv");
        reader.Read().Should().BeTrue();
        reader.SubFieldSeparator.Should().Be(';');
        reader.ValuesOf(4).Should().Equal("P", "Q", "R;S");
        reader.TextsOf(5).Should().ContainSingle().Which.In(Language.Of("fr")).Should().Be("Valeur");
        reader.TextsOf(6).Select(text => text.In(Language.English)).Should().Equal("a", "c");
        reader.ValuesOf(3).Should().Equal("x");
    }

    [Fact]
    public void A_header_of_a_million_columns_ends_in_an_error_and_little_memory()
    {
        var header = new StringBuilder("STRUCTURE,STRUCTURE_ID,ACTION");
        for (int i = 0; i < 1_000_000; i++)
            header.Append(",C").Append(i);
        byte[] bytes = Encoding.UTF8.GetBytes(header.Append('\n').ToString());
        SdmxCsv.Read(new MemoryStream(bytes), "warm.csv");
        long before = GC.GetAllocatedBytesForCurrentThread();
        ImportReport report = SdmxCsv.Read(new MemoryStream(bytes), "wide.csv");
        long used = GC.GetAllocatedBytesForCurrentThread() - before;
        report.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6102");
        used.Should().BeLessThan(4 << 20);
    }

    [Fact]
    public void A_row_without_end_ends_in_an_error_and_bounded_memory()
    {
        var text = new StringBuilder("STRUCTURE,STRUCTURE_ID,ACTION,D,V\ndataflow,X:F,I,\"");
        text.Append('x', 1 << 22);
        var found = new List<Diagnostic>();
        var options = new ImportOptions { MaxRowChars = 1 << 16 };
        using var reader = new SdmxCsvReader(Stream(text.ToString()), "a.csv", found.Add, options);
        reader.Read().Should().BeFalse();
        found.Should().ContainSingle().Which.Id.Should().Be("IND6103");
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
