using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using Indicators.Json;

namespace Indicators.Tests.Json;

public class StreamingTests
{
    private const string Good = "{ \"indicator\": \"firms\", \"subject\": \"city\", \"period\": \"2023\", \"value\": \"7565家\" }";

    private static readonly IndicatorCatalog Definitions = CatalogReader.Parse($"{{ \"formatVersion\": 1,\n{CatalogText.Definitions} }}");

    [Fact]
    public void Observations_are_read_one_by_one_as_they_are_asked_for()
    {
        using var endless = new RepeatingStream(Good + "\n", times: 1_000_000);

        Observation[] first = [.. CatalogReader.StreamObservations(endless, "all.observations.jsonl").Take(1000)];

        first.Should().HaveCount(1000).And.OnlyContain(observation => observation.Figure == Figure.Parse("7565家", null));
        endless.Position.Should().BeLessThan(1_000_000, "no more is read than is asked for and fits the buffer");
    }

    [Fact]
    public void Lines_are_read_without_any_of_them_being_kept()
    {
        List<WeakReference> some = ReadMany();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        some.Should().HaveCount(10).And.OnlyContain(observation => !observation.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> ReadMany()
    {
        using var stream = new RepeatingStream(Good + "\n", times: 200_000);
        var some = new List<WeakReference>();
        int count = 0;
        foreach (Observation observation in CatalogReader.StreamObservations(stream, "all.observations.jsonl", Definitions))
        {
            if (count++ % 20_000 == 0)
                some.Add(new WeakReference(observation));
        }

        count.Should().Be(200_000);
        return some;
    }

    [Fact]
    public void A_wrong_line_is_reported_with_its_number_and_passed_over()
    {
        var errors = new List<Diagnostic>();
        string text = $"{Good}\n\n{{ \"indicator\": \"firms\" }}\r\nnot JSON\n{Good.Replace("7565家", "7565頭", StringComparison.Ordinal)}\n{Good} x\n{Good}";

        int read = CatalogReader.StreamObservations(ToStream(text), "f.observations.jsonl", onError: errors.Add).Count();

        read.Should().Be(2);
        errors.Select(error => $"{error.Id} {error.Location!.Line}").Should().Equal(
            "IND0013 3", "IND0013 3", "IND0013 3", "IND0004 4", "IND0030 5", "IND0004 6");
    }

    [Fact]
    public void Without_a_callback_the_first_wrong_line_throws() =>
        FluentActions.Invoking(() => CatalogReader.StreamObservations(ToStream($"{Good}\n{{}}\n"), "f.observations.jsonl").Count())
            .Should().Throw<CatalogException>().Which.Diagnostics.Should().HaveCount(4);

    [Theory]
    [InlineData("firms", "town", "7565家", "IND0202 $.subject")]
    [InlineData("firm", "city", "7565家", "IND0202 $.indicator")]
    [InlineData("firms", "city", "7565辆", "IND0204 $.value")]
    [InlineData("firms", "city", "7565家\", \"source\": \"nowhere", "IND0202 $.source")]
    public void Each_is_checked_against_the_definitions(string indicator, string subject, string value, string expected)
    {
        var errors = new List<Diagnostic>();
        string line = $"{{ \"indicator\": \"{indicator}\", \"subject\": \"{subject}\", \"period\": \"2023\", \"value\": \"{value}\" }}";

        CatalogReader.StreamObservations(ToStream($"{Good}\n{line}\n"), "f.observations.jsonl", Definitions, errors.Add).Should().ContainSingle();

        errors.Select(error => $"{error.Id} {error.Location!.Path}").Should().Equal(expected);
        errors[0].Location!.Line.Should().Be(2);
    }

    [Fact]
    public void A_line_longer_than_allowed_is_passed_over()
    {
        var errors = new List<Diagnostic>();
        var options = new CatalogReadOptions { MaxLineBytes = 200 };
        string text = $"{Good}\n{new string(' ', 100_000)}{Good}\n{Good}";

        int read = CatalogReader.StreamObservations(ToStream(text), "f.observations.jsonl", onError: errors.Add, options: options).Count();

        read.Should().Be(2);
        errors.Should().ContainSingle().Which.Location!.Line.Should().Be(2);
        errors[0].Descriptor.Should().Be(CatalogErrors.FileTooLarge);
        errors[0].Arguments.Should().Equal((100_000 + Encoding.UTF8.GetByteCount(Good)).ToString(System.Globalization.CultureInfo.InvariantCulture), "200");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\n\n\r\n")]
    public void No_lines_are_no_observations(string text) =>
        CatalogReader.StreamObservations(ToStream(text), "f.observations.jsonl").Should().BeEmpty();

    [Fact]
    public void What_is_written_line_by_line_is_read_back()
    {
        Observation[] observations = [.. CatalogReader.Read(RepositoryFiles.ChongqingCatalog).Observations];
        using var stream = new MemoryStream();
        CatalogWriter.WriteObservations(observations, stream);
        stream.Position = 0;

        IndicatorCatalog definitions = CatalogReader.Read(RepositoryFiles.ChongqingCatalog);

        CatalogReader.StreamObservations(stream, "all.observations.jsonl", definitions).Should().Equal(observations);
    }

    [Fact]
    public void A_folder_takes_its_lines_after_its_documents()
    {
        IndicatorCatalog catalog = CatalogReader.Read(RepositoryFiles.TestData("format-1"));

        catalog.ObservationsOf(new SeriesKey("firms", "city")).Select(observation => observation.Location?.ToString())
            .Should().Equal("more.observations.jsonl(1,1)", "more.observations.jsonl(2,1)", "everything.json(51,5)");
    }

    [Fact]
    public void A_wrong_line_in_a_folder_is_an_error_of_the_catalogue()
    {
        CatalogReader.TryRead(
            [
                new CatalogFile("c.json", Encoding.UTF8.GetBytes($"{{ \"formatVersion\": 1,\n{CatalogText.Definitions} }}")),
                new CatalogFile("f.observations.jsonl", Encoding.UTF8.GetBytes($"{Good}\n{Good.Replace("家", "辆", StringComparison.Ordinal)}\n{{\n")),
            ],
            out _,
            out ImmutableArray<Diagnostic> errors).Should().BeFalse();

        errors.Select(error => $"{error.Location!.File} {CatalogText.Described(error)}").Should().Equal(
            "f.observations.jsonl IND0204 $.value 2:1", "f.observations.jsonl IND0005 $ 3:2");
    }

    private static MemoryStream ToStream(string text) => new(Encoding.UTF8.GetBytes(text));
}
