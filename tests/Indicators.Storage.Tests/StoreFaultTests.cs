namespace Indicators.Storage.Tests;

/// <summary>What a database holds that the program cannot use, on every database.</summary>
public abstract class StoreFaultTests
{
    [Fact]
    public async Task A_newer_schema_is_refused()
    {
        StoreAddress address = NewAddress();
        await ObservationStore.OpenAsync(address);
        await ExecuteAsync(address, "insert into schema_version (version) values (99)");
        await FluentActions.Awaiting(() => ObservationStore.OpenAsync(address))
            .Should().ThrowAsync<StoreException>().WithMessage("*version 99, newer than*use a newer program*")
            .Where(fault => fault.ToText(Language.English) == fault.Message
                && fault.ToText(Language.Chinese) == $"{address}的结构版本为99，高于本程序所知的最新版本{Newest(fault)}；请使用更新的程序。");
    }

    private static string Newest(StoreException fault) => fault.Message.Split("newer than ")[1].Split(',')[0];

    [Theory]
    [InlineData("12箩", "*12箩*cannot be read*箩*")]
    [InlineData("12..5亿元", "*12..5亿元*cannot be read*")]
    [InlineData("", "*''*cannot be read*")]
    public async Task A_literal_that_cannot_be_read_and_a_unit_the_store_does_not_know_are_named(string literal, string expected)
    {
        StoreAddress address = NewAddress();
        IndicatorCatalog catalog = new Vintages(1).Catalog();
        ObservationStore store = await ObservationStore.OpenAsync(address);
        await store.LoadAsync("release", catalog);
        await ExecuteAsync(address, $"update observation set literal = '{literal}'");
        SeriesKey[] keys = [.. catalog.AllSeries.Select(series => series.Key).Where(key => key.Transformation.Kind == TransformationKind.Level)];
        var (from, to) = (new DateOnly(1900, 1, 1), new DateOnly(2100, 1, 1));
        await FluentActions.Awaiting(() => store.ReadCatalogAsync()).Should().ThrowAsync<StoreException>().WithMessage(expected);
        await FluentActions.Awaiting(() => store.LatestAsync(keys, to)).Should().ThrowAsync<StoreException>().WithMessage(expected);
        await FluentActions.Awaiting(async () =>
        {
            await foreach (Observation one in store.RangeAsync(keys, from, to))
                one.Should().BeNull("no figure can be read");
        }).Should().ThrowAsync<StoreException>().WithMessage(expected);
    }

    /// <summary>Half of a period, which no program of this library writes.</summary>
    [Fact]
    public async Task A_period_without_a_start_is_named()
    {
        StoreAddress address = NewAddress();
        ObservationStore store = await ObservationStore.OpenAsync(address);
        await store.LoadAsync("release", new Vintages(1).Catalog());
        await ExecuteAsync(address, "update observation set period_start = null where period_end is not null");
        await FluentActions.Awaiting(() => store.ReadCatalogAsync())
            .Should().ThrowAsync<StoreException>().WithMessage("*cannot be read*needs a start*");
    }

    /// <summary>A new, empty database.</summary>
    protected abstract StoreAddress NewAddress();

    /// <summary>Writes behind the back of the store.</summary>
    protected abstract Task ExecuteAsync(StoreAddress address, string sql);
}
