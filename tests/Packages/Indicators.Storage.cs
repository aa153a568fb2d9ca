using Indicators;
using Indicators.Storage;

ObservationStore store = await ObservationStore.OpenAsync(StoreAddress.Sqlite("empty.db"));
LoadResult loaded = await store.LoadAsync("first", IndicatorCatalog.Empty);
return loaded.Observations == 0 ? 0 : 1;
