using System.Text.Json.Nodes;

namespace Indicators;

/// <summary>A converter that says what it writes: JSON Schema can look into a type, and not into a converter.</summary>
internal interface IJsonSchemaSource
{
    /// <summary>The schema of a value that is there, made anew for each caller: a node has one parent.</summary>
    JsonObject ToSchema();
}
