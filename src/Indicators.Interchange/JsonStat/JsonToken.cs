using System.Text.Json;

namespace Indicators.Interchange;

/// <summary>One token of a document.</summary>
/// <param name="Kind">What it is; the name of a property is a token of its own before its value.</param>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">Its bytes; of an array or object the bracket alone.</param>
/// <param name="Next">The token after it and all that it holds.</param>
internal readonly record struct JsonToken(JsonTokenType Kind, int Start, int Length, int Next);
