# The app with Node 24 and nothing else: built here, run by a user without rights, writing only to /data.
FROM node:24-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN node node_modules/next/dist/bin/next build
RUN npm prune --omit=dev && rm -rf .next/cache

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 TSX_DISABLE_CACHE=1 DATA_DIR=/data
COPY --from=build /app/package.json /app/next.config.mjs /app/tsconfig.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/.next .next
COPY --from=build /app/public public
COPY --from=build /app/lib lib
COPY --from=build /app/bin bin
RUN install -d -o node -g node -m 0700 /data
USER node
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=15s CMD ["node", "-e", "const { PORT: port = 3000, PUBLIC_URL: url } = process.env; const host = url ? new URL(url).host : `localhost:${port}`; require('node:http').get({ port, path: '/api/health', headers: { host } }, ({ statusCode }) => process.exit(statusCode === 200 ? 0 : 1)).on('error', () => process.exit(1))"]
CMD ["node", "--conditions=react-server", "--import", "tsx", "bin/serve.ts"]
