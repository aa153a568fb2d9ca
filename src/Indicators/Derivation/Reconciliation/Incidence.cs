namespace Indicators.Derivation;

/// <summary>Which equations a value stands in. Made only for the values that are asked about.</summary>
internal static class Incidence
{
    public static Dictionary<Node, List<Equation>> Of(IEnumerable<Equation> equations, IEnumerable<Node> nodes)
    {
        var incident = new Dictionary<Node, List<Equation>>();
        foreach (Node node in nodes)
            incident.TryAdd(node, []);
        foreach (Equation equation in equations)
        {
            foreach (Node node in equation.Nodes)
            {
                if (incident.TryGetValue(node, out List<Equation>? list))
                    list.Add(equation);
            }
        }

        return incident;
    }

    /// <summary>The same for the values and for those that stand in an equation with one of them.</summary>
    public static Dictionary<Node, List<Equation>> Around(List<Equation> equations, Node[] nodes)
    {
        HashSet<Node> inside = [.. nodes];
        return Of(equations, nodes.Concat(equations.Where(equation => Array.Exists(equation.Nodes, inside.Contains)).SelectMany(equation => equation.Nodes)));
    }

    /// <summary>Divides equations into groups: two are in one where they share a published value, directly or through others. In their order.</summary>
    public static IEnumerable<List<Equation>> Groups(List<Equation> equations)
    {
        Dictionary<Node, List<Equation>> incident = Of(equations, equations.SelectMany(equation => equation.Nodes).Where(node => node.IsPublished));
        var taken = new HashSet<Equation>();
        foreach (Equation first in equations.Where(taken.Add))
        {
            List<Equation> group = [first];
            for (int i = 0; i < group.Count; i++)
                group.AddRange(group[i].Nodes.Where(incident.ContainsKey).SelectMany(node => incident[node]).Where(taken.Add).ToList());
            yield return group;
        }
    }
}
