using Indicators.Json;

namespace Indicators.Tests.Json;

[Collection(MeasuredAlone.Name)]
public class StreamingMemoryTests
{
    private const int Rows = 1_000_000;

    [Fact]
    public void A_million_observations_are_streamed_in_bounded_memory()
    {
        const string Line = "{ \"indicator\": \"firms\", \"subject\": \"city\", \"period\": \"2023\", \"value\": \"7565家\" }\n";
        IndicatorCatalog definitions = CatalogReader.Parse($"{{ \"formatVersion\": 1,\n{CatalogText.Definitions} }}");
        using var stream = new RepeatingStream(Line, times: Rows);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        int count = 0;
        foreach (Observation _ in CatalogReader.StreamObservations(stream, "all.observations.jsonl", definitions))
        {
            if (++count % 200_000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        count.Should().Be(Rows);
        most.Should().BeLessThan(4 * 1024 * 1024, "what is kept does not grow with the {0} lines of {1} bytes read", Rows, Line.Length);
    }
}
