use std::error::Error;
use std::time::Duration;

fn main() {
    if let Err(error) = chat() {
        eprintln!("{error}");
        std::process::exit(1);
    }
}

fn chat() -> Result<(), Box<dyn Error>> {
    if std::env::var("EXAMPLE_API_KEY").is_err() {
        return Err("The environment variable EXAMPLE_API_KEY is not set.".into());
    }
    let body = r#"{
  "model": "vendor/model-1",
  "max_tokens": 256,
  "system": "You're terse.",
  "messages": [
    {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"}
  ],
  "temperature": 0.7
}"#;
    let client = reqwest::blocking::Client::builder()
        .connect_timeout(Duration::from_secs(10))
        .timeout(Duration::from_secs(600))
        .build()?;
    let response = client
        .post("https://api.example.com/v1/messages")
        .header("x-api-key", std::env::var("EXAMPLE_API_KEY")?)
        .header("anthropic-version", "2023-06-01")
        .header("Content-Type", "application/json")
        .body(body)
        .send()?;
    let status = response.status();
    let text = response.text()?;
    if !status.is_success() {
        return Err(format!("HTTP {status}: {text}").into());
    }

    let answer: serde_json::Value = serde_json::from_str(&text)?;
    if !answer["error"].is_null() {
        return Err(text.into());
    }
    for block in answer["content"].as_array().into_iter().flatten() {
        if block["type"] == "text" {
            print!("{}", block["text"].as_str().unwrap_or_default());
        }
    }
    println!();
    Ok(())
}
