using System.IO.Pipelines;
using System.Text;
using Indicators.Json;

namespace Indicators.Tests.Json;

public class AsyncReadingTests
{
    private const string Sound = """{ "formatVersion": 1, "subjects": [ { "id": "a", "kind": "region", "name": "甲" } ] }""";

    /// <summary>A stream that may not be read synchronously and gives a few bytes at a time, as a request body does.</summary>
    private sealed class Body(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            int some = (int)Math.Min(Math.Min(7, buffer.Length), Length - Position);
            TakeInto(buffer.Span[..some]);
            return some;
        }

        private void TakeInto(Span<byte> target)
        {
            ToArray().AsSpan((int)Position, target.Length).CopyTo(target);
            Position += target.Length;
        }
    }

    [Fact]
    public async Task A_request_body_is_read_as_the_same_text()
    {
        IndicatorCatalog catalog = await CatalogReader.ReadAsync(new Body(Sound), "upload.json");
        catalog.Subjects["a"].Name.In(Language.Chinese).Should().Be("甲");
        CatalogWriter.ToJson(catalog).Should().Be(CatalogWriter.ToJson(CatalogReader.Parse(Sound)));
        (await CatalogReader.ReadAsync(PipeReader.Create(new Body(Sound)), "upload.json")).Subjects["a"].Id.Should().Be("a");
    }

    [Fact]
    public async Task What_is_wrong_is_told_with_its_place()
    {
        string wrong = Sound.Replace("region", "planet", StringComparison.Ordinal);
        CatalogReading reading = await CatalogReader.TryReadAsync(new Body(wrong), "upload.json");
        reading.IsSound.Should().BeFalse();
        reading.Catalog.Should().BeNull();
        CatalogReader.TryRead(new MemoryStream(Encoding.UTF8.GetBytes(wrong)), "upload.json", out _, out var expected).Should().BeFalse();
        reading.Diagnostics.Should().Equal(expected).And.Contain(d => d.Location!.File == "upload.json" && d.Location.Line == 1);
        await FluentActions.Awaiting(() => CatalogReader.ReadAsync(new Body(wrong), "upload.json")).Should().ThrowAsync<CatalogException>();
        (await CatalogReader.TryReadAsync(PipeReader.Create(new Body(Sound)), "upload.json")).IsSound.Should().BeTrue();
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused_and_not_read_to_its_end()
    {
        var body = new Body(new string(' ', 1000) + Sound);
        CatalogReading reading = await CatalogReader.TryReadAsync(body, "upload.json", new CatalogReadOptions { MaxFileBytes = 100 });
        reading.IsSound.Should().BeFalse();
        reading.Diagnostics.Should().ContainSingle();
        body.Position.Should().BeLessThan(200);
    }

    [Fact]
    public async Task A_reading_that_is_cancelled_ends()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await FluentActions.Awaiting(() => CatalogReader.ReadAsync(new Body(Sound), "upload.json", cancellationToken: cancelled.Token))
            .Should().ThrowAsync<OperationCanceledException>();
    }
}
