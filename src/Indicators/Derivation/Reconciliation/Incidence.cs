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
}
