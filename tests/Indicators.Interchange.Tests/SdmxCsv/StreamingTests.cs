using System.Globalization;
using Indicators.Tests;

namespace Indicators.Interchange.Tests;

/// <summary>Files of any size in memory that does not grow with them.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class StreamingTests
{
    private const int Rows = 300_000;

    [Fact]
    public void SDMX_CSV_is_streamed() => Streams(new GeneratedText(
        "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT\n",
        i => string.Create(CultureInfo.InvariantCulture, $"dataflow,X:F(1.0),M,CN,A{i / 1000:000},{1700 + (i % 300)},{i}.50,CNY,8\n"), "", Rows),
        (stream, fault) => SdmxCsv.StreamObservations(stream, "a.csv", fault));

    [Fact]
    public void SDMX_ML_is_streamed() => Streams(new GeneratedText(
        "<m:StructureSpecificData xmlns:m=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message\"><m:DataSet><Series REF_AREA=\"CN\" INDICATOR=\"A\" UNIT_MEASURE=\"CNY\">",
        i => string.Create(CultureInfo.InvariantCulture, $"<Obs TIME_PERIOD=\"{1700 + (i % 300)}\" OBS_VALUE=\"{i}.50\"/>\n"), "</Series></m:DataSet></m:StructureSpecificData>", Rows),
        (stream, fault) => SdmxMl.StreamObservations(stream, "a.xml", fault));

    private static void Streams(GeneratedText text, Func<Stream, Action<Diagnostic>, IEnumerable<Observation>> read)
    {
        int count = 0;
        long most = 0;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        foreach (Observation _ in read(text, fault => throw new InvalidOperationException(fault.ToString())))
        {
            if (++count % (Rows / 3) == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        count.Should().Be(Rows);
        most.Should().BeLessThan(8 << 20);
    }
}
