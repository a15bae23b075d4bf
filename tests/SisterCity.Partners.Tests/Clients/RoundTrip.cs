// A partner's program in C#: reads a register into the classes that quicktype made, and writes it again.
using Partner;

foreach (var (from, to) in args.Chunk(2).Select(pair => (pair[0], pair[1])))
    File.WriteAllText(to, Register.FromJson(File.ReadAllText(from)).ToJson());
