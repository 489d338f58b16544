//! The `breakout` program.

fn main() -> std::process::ExitCode {
    breakout_cli::main()
}
