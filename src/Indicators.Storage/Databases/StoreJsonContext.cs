using System.Text.Json.Serialization;

namespace Indicators.Storage.Databases;

/// <summary>What a store writes as JSON.</summary>
[JsonSerializable(typeof(ValueRow[]))]
[JsonSerializable(typeof(SeriesRow[]))]
[JsonSerializable(typeof(string[][]))]
[JsonSerializable(typeof(ItemRow[]))]
[JsonSerializable(typeof(ShareRow[]))]
[JsonSerializable(typeof(TallyRow[]))]
internal sealed partial class StoreJsonContext : JsonSerializerContext;
