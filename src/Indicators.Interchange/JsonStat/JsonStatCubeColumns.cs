namespace Indicators.Interchange;

/// <summary>Which column each axis of a cube is.</summary>
internal sealed class JsonStatCubeColumns
{
    public JsonStatCubeColumns(JsonStatCube cube, Func<string, ColumnKind, int> column)
    {
        Axes = new JsonStatAxes(cube);
        Places = new int[cube.Dimensions.Count];
        for (int i = 0; i < Places.Length; i++)
            Places[i] = column(ConceptOf(cube.Dimensions[i].Id, i), ColumnKind.Dimension);
    }

    public JsonStatAxes Axes { get; }

    public int[] Places { get; }

    /// <summary>One column a role, whatever each cube calls it; another axis keeps its name.</summary>
    private string ConceptOf(string id, int axis) =>
        axis == Axes.Time ? Concepts.Time : axis == Axes.Area ? Concepts.Area : axis == Axes.Metric ? Concepts.Indicator
        : Concepts.RoleOf(id) is ConceptRole.Time or ConceptRole.Subject or ConceptRole.Indicator or ConceptRole.Value ? $"{id}_" : id;
}
