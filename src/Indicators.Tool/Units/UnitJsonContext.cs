using System.Text.Json.Serialization;

namespace Indicators.Tool;

/// <summary>How units are written as JSON, made when the program is compiled.</summary>
[JsonSerializable(typeof(UnitRecord))]
internal sealed partial class UnitJsonContext : JsonSerializerContext;
